/**
 * Names in titles, of systems, models and benchmarks, as somebody says them: written down by hand from a list of names
 * (every one with a capital or digit inside in the order of a hash), before any was asked for. Without the numbers of
 * versions where people leave these out. What comes first must have the name in its title.
 */
export const HAND_NAMES: readonly (readonly [said: string, name: string])[] = table(
  `팜투 브이어댑터 = PaLM2-VAdapter; 비디오 살몬 = video-SALMONN; 데이트너프 = DATENeRF; 마이브이엘엠 = MyVLM; 덴스맘바 = DenseMamba;
   스타일스플랫 = StyleSplat; 멤서브 = MemServe; 팔로우 유어 캔버스 = Follow-Your-Canvas; 파인컨트롤넷 = FineControlNet;
   액트애니웨어 = ActAnywhere; 오토 체리피커 = Auto Cherry-Picker; 플랫퀀트 = FlatQuant; 마스크아이엔티 = MaskINT; 오픈알에프티 = OpenRFT;
   엔브이컴포저 = NVComposer; 패션컴포저 = FashionComposer; 리맘바 = ReMamba; 스펙너프 = SpecNeRF; 오토크롤러 = AutoCrawler;
   비디오할루서 = VideoHallucer; 원비트 = OneBit; 비디오게임버니 = VideoGameBunny; 웨이브엘엘엠 = WavLLM; 패션 브이디엠 = Fashion-VDM;
   어반벤치 = UrBench; 메드퍼즈 = MedFuzz; 로라씨엘알 = LoRACLR; 챗셀 = ChatCell; 모션마스터 = MotionMaster; 크로놀리지 = ChroKnowledge;
   드림왈츠 지 = DreamWaltz-G; 앱월드 = AppWorld; 글리프 바이티파이브 = Glyph-ByT5; 비디오지유아이 = VideoGUI; 퍼펫마스터 = Puppet-Master;
   디어 브이엘에이 = DeeR-VLA; 닥엘엘엠 = DocLLM; 블록퓨전 = BlockFusion; 판구 에이전트 = Pangu-Agent; 코인쓰리디 = Coin3D;
   오토매스텍스트 = AutoMathText; 비드젠 = VidGen-1M; 이라심 = IRASim; 셀프 엠오이 = Self-MoE; 미니지피티포 비디오 = MiniGPT4-Video;
   이볼브디렉터 = EvolveDirector; 판구드로우 = PanGu-Draw; 인스턴트스플랫 = InstantSplat; 코스믹맨 = CosmicMan; 리싱커 = ReSyncer;
   클라임디텍트 = ClimDetect; 컨텍스트사이트 = ContextCite; 유로엘엘엠 = EuroLLM; 비디오 엠엠이 = Video-MME; 멀티로라 = MultiLoRA;
   모션씨엘알 = MotionCLR; 콤보버스 = ComboVerse; 저지벤치 = JudgeBench; 텍스트툰 = TextToon; 텍스트호크 = TextHawk;
   팬시비디오 = FancyVideo; 비디오가이드 = VideoGuide; 홀로드리머 = HoloDreamer; 프리컨트롤 = FreeControl; 닥레이아웃 욜로 = DocLayout-YOLO;
   라마팩토리 = LlamaFactory; 스파크 어텐션 = SparQ Attention; 셰르파쓰리디 = Sherpa3D; 테마스테이션 = ThemeStation;
   마이타임머신 = MyTimeMachine; 옥트리 지에스 = Octree-GS; 옴니액트 = OmniACT; 헬프스티어 = HelpSteer2; 무비드리머 = MovieDreamer;
   롱벤치 브이투 = LongBench v2; 맘바비전 = MambaVision; 휴먼비드 = HumanVid; 디스틸다이어 = DistilDIRE; 엠마엑스 = Emma-X;
   풀리드 = PuLID; 펩튠 = PepTune; 언언러닝 = UnUnlearning; 이지오디오 = EzAudio; 유알핸드 = URHand; 매기 = MaGGIe;
   스타일시네간 = StyleCineGAN; 자콜버트 = JaColBERTv2.5; 올림픽아레나 = OlympicArena; 엠엠팩토리 = MMFactory; 모마랜드 = MOMAland;
   픽스투기프 = Pix2Gif; 라이트서치 = LiteSearch; 히어스피치 = HierSpeech++; 애드브프롬프터 = AdvPrompter; 바이짐 = BiGym;
   비디오프리즘 = VideoPrism; 트랜스에이전트 = TransAgent; 제브라라마 = Zebra-Llama; 사이클쓰리디 = Cycle3D;
   오픈매스인스트럭트 = OpenMathInstruct-1; 피즈젠 = PhysGen; 이브이텍스처 = EvTexture; 미라지뉴스 = MiRAGeNews; 엘케이셀 = LKCell;
   크리틱브이 = Critic-V; 인스트럭트 뮤직젠 = Instruct-MusicGen; 서베이섬 = SurveySum; 리엠오이 = ReMoE; 솔로오디오 = SoloAudio;
   마르디니 = MarDini; 오픈웹보이저 = OpenWebVoyager; 메타 프롬프팅 = Meta-Prompting; 뮤피티 = MuPT; 커스터마이즈 잇 쓰리디 = Customize-It-3D;
   인턴엘엠 엑스컴포저 = InternLM-XComposer2; 모션엘엘엠 = MotionLLM; 스트림챗 = StreamChat; 프리미어 타코 = Premier-TACO;
   에이전트 세이프티벤치 = Agent-SafetyBench; 픽스투게슈탈트 = pix2gestalt; 엑스비디오 = ExVideo; 샘파트쓰리디 = SAMPart3D;
   피콜로투 = Piccolo2; 애니메이트엑스 = Animate-X; 비욘드 챗봇 = Beyond ChatBots; 소스투신스 = Source2Synth; 인스트 아이티 = Inst-IT;
   비 유어 아웃페인터 = Be-Your-Outpainter; 훈위안 라지 = Hunyuan-Large; 사운드씨티엠 = SoundCTM; 플럭스스페이스 = FluxSpace;
   올핸즈 = AllHands; 고스트라이터 = GhostWriter; 뷰퓨전 = ViewFusion; 엠디피오 = mDPO; 텍스트크래프터 = TextCraftor;
   울트라바타 = UltrAvatar; 그리폰 = Griffon v2; 맘모스 브이엘 = MAmmoTH-VL; 가우시안프로퍼티 = GaussianProperty; 엔알지부스트 = NRGBoost;
   로라랜드 = LoRA Land; 모노포머 = MonoFormer; 리바이스이밸 = RevisEval; 핀벤 = The FinBen; 템포럴벤치 = TemporalBench;
   에셔넷 = EscherNet; 오픈비드 = OpenVid-1M; 휴먼포디아이티 = Human4DiT; 젠심투 = GenSim2; 타임 엠오이 = Time-MoE;
   글롯씨씨 = GlotCC; 클린디프트 = CleanDIFT; 리랭크 = LiRank; 코그브이엘엠 = CogVLM2; 스트리밍티투브이 = StreamingT2V;
   와일드비전 = WildVision; 리콘퓨전 = ReconFusion; 큐갈로레 = Q-GaLore; 피즈게임 = PhysGame; 리플레이스애니씽 = ReplaceAnything3D;
   맘바이브이티 = MambaEVT; 스케치투씬 = Sketch2Scene; 뮤직메이거스 = MusicMagus; 유니무모 = UniMuMo; 에스씨벤치 = SCBench;
   사이버데모 = CyberDemo; 팩토라이즈드 드리머 = Factorized-Dreamer; 디퓨전간쓰리디 = DiffusionGAN3D; 엠플러그 닥아울 = mPLUG-DocOwl;
   비디오드래프터 = VideoDrafter; 메이크 언 에이전트 = Make-An-Agent; 오픈알엘에이치에프 = OpenRLHF; 믹스알티 = MixRT;
   시드티티에스 = Seed-TTS; 데브이밸 = DevEval; 에프디가우시안 = FDGaussian; 리얼토크 = RealTalk; 툰쓰리디 = Toon3D;
   트랙고 = TrackGo; 텔레알로하 = Tele-Aloha; 컬로라 = CURLoRA; 엠브이휴먼넷 = MVHumanNet; 디프센세이 = DiffSensei;
   마그리트 = MaGRITTe; 에고리프터 = EgoLifter; 비디오글램 = VideoGLaMM; 모션샵 = MotionShop; 라바젬마 = LLaVA-Gemma;
   유니포즈 = UniPose; 프로세스벤치 = ProcessBench; 심볼릭에이아이 = SymbolicAI; 젠엑스디 = GenXD; 블렌더알케미 = BlenderAlchemy;
   비스타 = B-STaR; 애니메이트제로 = AnimateZero; 코그콤 = CogCoM; 젠트론 = GenTron; 비디오 라빗 = Video-LaVIT;
   스테이블아이덴티티 = StableIdentity; 롱키 = LongKey; 라바크리틱 = LLaVA-Critic; 오에스월드 = OSWorld; 사이릿엘엘엠 = SciLitLLM;
   클로브 = CLoVe; 리비디오 = ReVideo; 롱얼라인 = LongAlign; 토큰포머 = TokenFormer; 프로너프 = ProNeRF; 엘피제로 = LPZero;
   코드 애즈 모니터 = Code-as-Monitor; 매직퀼 = MagicQuill; 스펙트로모션 = SpectroMotion; 앵커크래프터 = AnchorCrafter;
   커스텀크래프터 = CustomCrafter; 시프트애드엘엘엠 = ShiftAddLLM; 피트브이투 = FiTv2; 베가스 = VeGaS; 리퍼에브리씽 = ReferEverything;
   야누스플로우 = JanusFlow; 모바일브이엘엠 = MobileVLM V2; 루시드드리머 = LucidDreamer; 다이나멤 = DynaMem; 바인피피오 = VinePPO;
   머티리얼퓨전 = MaterialFusion; 플래시 브이스트림 = Flash-VStream; 챗젠 = ChatGen; 콜팔리 = ColPali; 트롤 = TroL; 부트픽 = BootPIG;
   아이피어댑터 인스트럭트 = IPAdapter-Instruct; 메시애니씽 = MeshAnything; 멀티부스 = MultiBooth; 플래시스피치 = FlashSpeech;
   젠암 = GenARM; 아이투브이에딧 = I2VEdit; 스타벡터 = StarVector; 스페이셜브이엘엠 = SpatialVLM; 비디오콘 = VideoCon;
   미스트랄 씨투에프 = Mistral-C2F; 레드파자마 = RedPajama; 시티 온 웹 = City-on-Web; 젠투뎃 = Gen2Det; 텍스트 투 스티커 = Text-to-Sticker;
   모바일샘 = MobileSAMv2; 인턴비디오 = InternVideo2; 진오에이치 = GeneOH Diffusion; 리갈 = ReGAL; 퍼즈코더 = FuzzCoder; 바이퍼 = ViPer;
   미니 지피티 = Mini-GPTs; 레조넌스 로프 = Resonance RoPE; 무초뮤직 = MuChoMusic; 헥사젠쓰리디 = HexaGen3D; 보코라마 = VoCo-LLaMA;
   플렉시드리머 = FlexiDreamer; 에이전트플랜 = Agent-FLAN; 메이크 어 쉐이프 = Make-A-Shape; 롱라바 = LongLLaVA;
   가우시안애니씽 = GaussianAnything; 프로그레스짐 = ProgressGym; 컬러필터 = CoLoR-Filter; 프라임가드 = PrimeGuard; 시너젠 = SynerGen-VL;
   드림카 = DreamCar; 인버스코더 = InverseCoder; 라이트잇 = LightIt; 크바시르 브이큐에이 = Kvasir-VQA; 라바넥스트 = LLaVA-NeXT;
   스플랫필즈 = SplatFields; 플롯투코드 = Plot2Code; 마인드서치 = MindSearch; 게이즈젠 = GazeGen; 모션 아이투브이 = Motion-I2V;
   오브젝트드롭 = ObjectDrop; 브로드웨이 = BroadWay; 프로팁 = ProTIP; 트레이스브이엘에이 = TraceVLA; 하이레드 = HiRED;
   메드모바일 = MedMobile; 패스트브이엘엠 = FastVLM; 크리에이티브신스 = CreativeSynth; 뎁스에프엠 = DepthFM; 드림폴리셔 = DreamPolisher;
   트러스트엘엘엠 = TrustLLM; 스템젠 = StemGen; 옴니닥벤치 = OmniDocBench; 미라데이터 = MiraData; 라이브벤치 = LiveBench;
   스트럭트엘엠 = StructLM; 모바일퀀트 = MobileQuant; 스프레드시트엘엘엠 = SpreadsheetLLM; 카망베르 = CamemBERT; 지알유토피아 = GRUtopia;
   시티가우시안 = CityGaussianV2; 비디오알에프 = VideoRF; 휴먼백일 = Human101; 위매스 = We-Math; 프롬프트벤치 = PromptBench;
   애니메이트엘씨엠 = AnimateLCM; 로보카사 = RoboCasa; 애니샛 = AnySat; 비드투로봇 = Vid2Robot; 토큰패커 = TokenPacker;
   컨트롤넷 플러스플러스 = ControlNet++; 네스툴즈 = NesTools; 드림토크 = DreamTalk; 메가스케일 = MegaScale`,
);

/**
 * Names and words in Hangul that summaries gloss, `브러시넷(BrushNet)`: every one that writes its sound, by eye. They are
 * asked for with the Hangul word taken out of all papers. What comes first must have the gloss.
 */
export const GLOSSED_NAMES: readonly (readonly [said: string, name: string])[] = table(
  `넷세크게임 = NetSecGame; 다루메루 = Darumeru; 드페이크 = De-Fake; 라마 = Llama; 라모레 = Llamole; 라이브러헤비 = Libriheavy;
   라이브엑시브 = LiveXiv; 로고모션 = LogoMotion; 로라 = LoRA; 메두사 = Medusa; 메타에이전트 = MetaAgent; 브라우저짐 = BrowserGym;
   브러시넷 = BrushNet; 사이퍼 = Cypher; 스마트에디트 = SmartEdit; 알파블렌더 = AlphaBlender; 알파카 = Alpaca; 에이전트토큰 = AgentToken;
   울트라인터랙트 = UltraInteract; 툴벤치 = ToolBench; 콩코디아 = Concordia; 퀘드러펫 = Quadruped; 트라이플레인 = Triplane;
   트위디 = Tweedie; 홀로데크 = Holodeck; 믹스업 = Mixup; 돌마 = Dolma; 이치고 = Ichigo; 카글 = Kaggle; 헤시안 = Hessian;
   해밀토니안 = Hamiltonian; 퍼플렉서티 = Perplexity; 폴리라인 = Polyline; 디코플 = Decouple; 컨트롤러빌리티 = Controllability;
   볼루메트릭 = Volumetric; 리프레이밍 = Reframing; 백트랜슬레이션 = Backtranslation; 위키뉴스 = WikiNews; 라이브러스피치 = LibriSpeech;
   델리브레이션 = Deliberation; 젬니니 = Gemini; 스파스 = Sparse; 웨이브폼 = Waveform; 플럭스 = Flux; 위키피디아 = Wikipedia;
   인핸스먼트 = Enhancement; 로컬라이제이션 = Localization; 뉴언스 = Nuance`,
);

function table(entries: string): [said: string, name: string][] {
  return entries.split(';').map((entry) => {
    const [said = '', name = ''] = entry.split('=').map((part) => part.trim());
    return [said, name];
  });
}
