// Generated from packages/content/programme-template/valmennusohjelma.json by scripts/gen/content.mjs. Do not edit.
import type { ProgrammeTemplate } from "@askelmat/schema";

export const valmennusohjelma: ProgrammeTemplate = {
  $schema: "https://w3id.org/askelmat/v1/programme-template.schema.json",
  specVersion: "1.0",
  kind: "programme-template",
  id: "https://w3id.org/askelmat/content/valmennusohjelma",
  version: "1.0.0",
  content: {
    title: {
      fi: "Valmennusohjelma",
      sv: "Coachningsprogram",
      en: "Training programme",
    },
    languages: ["fi", "sv", "en"],
    source: {
      text: {
        fi: "Suomenkielinen sanamuoto on lainattu lähdeaineistosta, joka on tiettävästi peräisin LAITURI-projektista. Aineiston lisenssiä ei ole ilmoitettu. Sanamuodot voi korvata omilla. Lisätyt sanat sekä ruotsin- ja englanninkieliset tekstit eivät ole lähteestä; ruotsin- ja englanninkieliset tekstit ovat tarkistamattomia luonnoksia.",
        sv: "De finska formuleringarna är citerade ur ett källmaterial som veterligen kommer från projektet LAITURI. Ingen licens har angetts. Formuleringarna kan ersättas med egna. De tillagda orden och texterna på svenska och engelska kommer inte ur källan; texterna på svenska och engelska är utkast som inte har granskats.",
        en: "The Finnish wording is quoted from source material of, as far as known, the LAITURI project. No licence is stated. The wording can be replaced with your own. The added words and the Swedish and English texts are not from the source; the Swedish and English texts are unreviewed drafts.",
      },
      quotedLanguage: "fi",
      quoted: [
        "introduction",
        "headings",
        "goalSetting",
        "goalSetters/experts/text",
        "goalSetters/participants/text",
        "startingPoints",
        "materials",
        "principles",
        "modules",
        "themes",
        "linkages",
        "methods/personal/text",
        "methods/contact/text",
        "methods/online/text",
        "methods/development/text",
        "methods/peer/text",
        "scopes/common/text",
        "scopes/specific/text",
      ],
      added: [
        "title",
        "goalSetters/experts/label",
        "goalSetters/participants/label",
        "methods/personal/label",
        "methods/contact/label",
        "methods/online/label",
        "methods/development/label",
        "methods/peer/label",
        "scopes/common/label",
        "scopes/group",
        "scopes/personal",
        "scopes/other",
        "suggestions",
      ],
    },
    introduction: [
      {
        id: "background",
        position: "a",
        text: {
          fi: "Alueelliset ELO-ryhmät ovat käynnistäneet toimintansa ELY-keskusten yhteydessä. ELO-ryhmät on koottu alueiden tarpeiden mukaisina, ja niiden koko ja osallistujajoukon koostumus vaihtelee, samoin koulutus- ja ohjausasiantuntemuksen luonne. Tarve toiminnan tukemiseen keskitetysti on esitetty eri yhteyksissä.",
          sv: "De regionala ELO-grupperna har inlett sin verksamhet i anslutning till NTM-centralerna. ELO-grupperna har satts samman enligt regionernas behov, och deras storlek och deltagarnas sammansättning varierar, liksom karaktären på sakkunskapen inom utbildning och handledning. Behovet av centraliserat stöd till verksamheten har framförts i olika sammanhang.",
          en: "The regional ELO groups have started their work in connection with the ELY Centres. The groups have been assembled to meet the needs of the regions; their size and composition vary, as does the nature of their expertise in education and guidance. The need for centralised support for the work has been raised in various contexts.",
        },
      },
      {
        id: "basis",
        position: "b",
        text: {
          fi: "Mahdollisen valmennus- ja konsultaatiotuen luonnetta ja sisältöjä on koottu seuraavassa LAITURI-projektin kokemusten perusteella.",
          sv: "Nedan beskrivs karaktären på och innehållet i ett eventuellt coachnings- och konsultationsstöd utifrån erfarenheterna från LAITURI-projektet.",
          en: "The nature and contents of possible coaching and consultation support are outlined below on the basis of the experiences of the LAITURI project.",
        },
      },
    ],
    headings: [
      {
        id: "goalSetting",
        position: "a",
        title: {
          fi: "1. Valmennuksen lähtökohdat ja tavoitteiden määrittely",
          sv: "1. Utgångspunkter för coachningen och definition av målen",
          en: "1. Starting points of the training and definition of its goals",
        },
      },
      {
        id: "startingPoints",
        position: "b",
        text: {
          fi: "Kun alueellista ELO-toimintaa käynnistettiin, seuraavia seikkoja pidettiin tärkeinä ELY-keskusten toimijoiden taholta. Niitä voidaan pitää lähtökohtina myös valmennuksen suunnittelussa:",
          sv: "När den regionala ELO-verksamheten inleddes ansåg NTM-centralernas aktörer att följande omständigheter var viktiga. De kan betraktas som utgångspunkter också när coachningen planeras:",
          en: "When regional ELO work was started, the actors at the ELY Centres considered the following matters important. They can also serve as starting points for planning the training:",
        },
      },
      {
        id: "materials",
        position: "c",
        text: {
          fi: "Materiaalina ja sisältönä voidaan ensi vaiheessa hyödyntää",
          sv: "Som material och innehåll kan man i det första skedet använda",
          en: "In the first phase, the following can be used as material and content",
        },
      },
      {
        id: "principles",
        position: "d",
        title: {
          fi: "2. Valmennusohjelman rakenne",
          sv: "2. Coachningsprogrammets struktur",
          en: "2. Structure of the training programme",
        },
        text: {
          fi: "Ohjelman rakenne ja jaksotus riippuu sille päätettävästä laajuudesta. Rakennetta ja työtapoja valittaessa tulee ottaa huomioon seuraavat periaatteet:",
          sv: "Programmets struktur och periodisering beror på den omfattning som beslutas för det. När strukturen och arbetssätten väljs ska följande principer beaktas:",
          en: "The structure and phasing of the programme depend on the scope decided for it. The following principles are to be taken into account when choosing the structure and working methods:",
        },
      },
      {
        id: "methods",
        position: "e",
        text: {
          fi: "Valmennuksessa voidaan hyödyntää esimerkiksi",
          sv: "I coachningen kan man använda till exempel",
          en: "The training can make use of, for example,",
        },
      },
      {
        id: "scopes",
        position: "f",
        text: {
          fi: "Työskentely jakautuu",
          sv: "Arbetet delas upp i",
          en: "The work is divided into",
        },
      },
      {
        id: "modules",
        position: "g",
        title: {
          fi: "3. Valmennuksen sisällöllisiä periaatteita ja teemoja",
          sv: "3. Innehållsliga principer och teman för coachningen",
          en: "3. Content principles and themes of the training",
        },
      },
      {
        id: "linkages",
        position: "h",
        title: {
          fi: "4. Valmennusohjelman sisällöissä ja etenemisessä huomioon otettava muu elinikäiseen ohjaukseen liittyvä (kansallinen) toiminta",
          sv: "4. Annan (nationell) verksamhet med anknytning till livslång handledning som ska beaktas i coachningsprogrammets innehåll och framskridande",
          en: "4. Other (national) activities related to lifelong guidance to be taken into account in the contents and progress of the training programme",
        },
      },
    ],
    goalSetting: {
      fi: "Valmennuksen tavoitteet ja yksityiskohtaiset sisällöt määritellään alueiden ajankohtaisista lähtökohdista",
      sv: "Målen för coachningen och det detaljerade innehållet definieras utifrån regionernas aktuella utgångspunkter",
      en: "The goals and detailed contents of the training are defined on the basis of the regions’ current starting points",
    },
    goalSetters: [
      {
        id: "experts",
        position: "a",
        label: {
          fi: "TNO-asiantuntijat",
          sv: "TNO-sakkunniga",
          en: "TNO experts",
        },
        text: {
          fi: "ELY-keskusten TNO-asiantuntijoiden sekä",
          sv: "tillsammans med NTM-centralernas TNO-sakkunniga och",
          en: "with the ELY Centres’ TNO experts and",
        },
      },
      {
        id: "participants",
        position: "b",
        label: { fi: "Osallistujat", sv: "Deltagarna", en: "Participants" },
        text: {
          fi: "valmennusohjelmaan valittavien osallistujien kanssa",
          sv: "de deltagare som väljs till coachningsprogrammet",
          en: "with the participants selected for the training programme",
        },
      },
    ],
    startingPoints: [
      {
        id: "network-expertise",
        position: "a",
        text: {
          fi: "Ohjauksen asiantuntijuuden tarkastelu alueella verkostomaisesti (kokonaisvoimavarana, ei pelkästään yksittäisten toimijoiden ja organisaatioiden tasolla)",
          sv: "Granskning av handledningsexpertisen i regionen ur ett nätverksperspektiv (som en samlad resurs, inte bara på nivån för enskilda aktörer och organisationer)",
          en: "Examining guidance expertise in the region as a network (as a total resource, not only at the level of individual actors and organisations)",
        },
      },
      {
        id: "definition",
        position: "b",
        text: {
          fi: "Elinikäisen ohjauksen määrittely ja rajaus yhteisesti",
          sv: "Gemensam definition och avgränsning av livslång handledning",
          en: "Jointly defining and delimiting lifelong guidance",
        },
      },
      {
        id: "guiding-principles",
        position: "c",
        text: {
          fi: "Hyvän ohjauksellisen toimintatavan ja sen periaatteiden hahmottaminen yhdessä",
          sv: "Gemensam gestaltning av ett gott handledande arbetssätt och dess principer",
          en: "Jointly outlining a good guidance-oriented way of working and its principles",
        },
      },
      {
        id: "competence",
        position: "d",
        text: {
          fi: "Ohjaustoimijoiden osaamisen kehittäminen sekä sektorikohtaisesti että monihallinnollisesti",
          sv: "Utveckling av handledningsaktörernas kompetens både sektorsvis och förvaltningsövergripande",
          en: "Developing the competence of guidance actors both by sector and across administrative branches",
        },
      },
      {
        id: "goals-known",
        position: "e",
        text: {
          fi: "Toiminnan tavoitteet ja siitä saatavat hyödyt kaikkien toimijoiden tietoon",
          sv: "Verksamhetens mål och nyttan med den ska vara kända för alla aktörer",
          en: "Making the goals and benefits of the work known to all actors",
        },
      },
      {
        id: "mandate-and-resources",
        position: "f",
        text: {
          fi: "Alueellisen ELO-toiminnan toimivaltuuksien ja resurssien selkeä määrittely",
          sv: "Tydlig definition av den regionala ELO-verksamhetens befogenheter och resurser",
          en: "Clear definition of the mandate and resources of regional ELO work",
        },
      },
      {
        id: "renewal",
        position: "g",
        text: {
          fi: "Verkoston toiminnan jatkuva kehittäminen ja uudistaminen",
          sv: "Fortlöpande utveckling och förnyelse av nätverkets verksamhet",
          en: "Continuous development and renewal of the network’s work",
        },
      },
    ],
    materials: [
      {
        id: "regional-experiences",
        position: "a",
        text: {
          fi: "tähänastisia kokemuksia alueellisesta kehittämistyöstä, jota keskeisimmin VOKES kokoaa verkkotyövälineensä avulla kumulatiivisesti",
          sv: "de hittillsvarande erfarenheterna av det regionala utvecklingsarbetet, som främst VOKES samlar kumulativt med hjälp av sitt webbverktyg",
          en: "experiences so far of regional development work, compiled cumulatively mainly by VOKES with its web tool",
        },
      },
      {
        id: "elo-guide",
        position: "b",
        text: {
          fi: "LAITURI-projektin tuottamaa julkaisua ohjauksen yhteistyöjärjestelyistä ja niiden perusteista: ELO-opas – kohti elinikäistä ohjausta – näkökulmia ELO-toimintaan (painettu ja verkkoversio).",
          sv: "LAITURI-projektets publikation om samarbetsarrangemangen inom handledningen och grunderna för dem: ELO-opas – kohti elinikäistä ohjausta – näkökulmia ELO-toimintaan (ELO-guiden – mot livslång handledning – perspektiv på ELO-verksamheten; tryckt version och webbversion).",
          en: "the publication produced by the LAITURI project on cooperation arrangements in guidance and their grounds: ELO-opas – kohti elinikäistä ohjausta – näkökulmia ELO-toimintaan (ELO Guide – Towards lifelong guidance – Perspectives on ELO work; printed and online version).",
        },
      },
    ],
    principles: [
      {
        id: "regional-features",
        position: "a",
        text: {
          fi: "olemassaolevat alueelliset erityispiirteet ja lähtökohdat",
          sv: "befintliga regionala särdrag och utgångspunkter",
          en: "existing regional characteristics and starting points",
        },
      },
      {
        id: "traditions",
        position: "b",
        text: {
          fi: "alueen osaamisperinne/-perinteet",
          sv: "regionens kompetenstradition(er)",
          en: "the region’s tradition(s) of expertise",
        },
      },
      {
        id: "tacit-knowledge",
        position: "c",
        text: {
          fi: "hiljainen tieto ja arjen kommunikaatio",
          sv: "tyst kunskap och vardagskommunikation",
          en: "tacit knowledge and everyday communication",
        },
      },
      {
        id: "strengthening",
        position: "d",
        text: {
          fi: "verkostoyhteistyötä lujittavat kokemukset",
          sv: "erfarenheter som stärker nätverkssamarbetet",
          en: "experiences that strengthen network cooperation",
        },
      },
    ],
    methods: [
      {
        id: "personal",
        position: "a",
        label: {
          fi: "Henkilökohtaiset tehtävät",
          sv: "Personliga uppgifter",
          en: "Personal assignments",
        },
        text: {
          fi: "henkilökohtaisia tehtäviä",
          sv: "personliga uppgifter",
          en: "personal assignments",
        },
      },
      {
        id: "contact",
        position: "b",
        label: {
          fi: "Lähiopetus",
          sv: "Närundervisning",
          en: "Contact teaching",
        },
        text: {
          fi: "lähiopetusjaksoja",
          sv: "perioder med närundervisning",
          en: "contact teaching periods",
        },
      },
      {
        id: "online",
        position: "c",
        label: {
          fi: "Verkkotyöskentely",
          sv: "Webbaserat arbete",
          en: "Online work",
        },
        text: {
          fi: "verkkotyöskentelyä",
          sv: "webbaserat arbete",
          en: "online work",
        },
      },
      {
        id: "development",
        position: "d",
        label: {
          fi: "Kehittämistoimet",
          sv: "Utvecklingsåtgärder",
          en: "Development measures",
        },
        text: {
          fi: "ELO-ryhmäkohtaisia/ELY-kohtaisia kehittämistoimia",
          sv: "utvecklingsåtgärder per ELO-grupp/NTM-central",
          en: "development measures by ELO group/ELY Centre",
        },
      },
      {
        id: "peer",
        position: "e",
        label: {
          fi: "Vertaistyöskentely",
          sv: "Kollegialt arbete",
          en: "Peer work",
        },
        text: {
          fi: "kahden tai useamman ELO-ryhmän vertaistyöskentelyä",
          sv: "kollegialt arbete mellan två eller flera ELO-grupper",
          en: "peer work between two or more ELO groups",
        },
      },
    ],
    scopes: [
      {
        id: "common",
        position: "a",
        label: {
          fi: "Kaikille yhteinen",
          sv: "Gemensam för alla",
          en: "Common to all",
        },
        text: {
          fi: "kaikille yhteisiin osuuksiin",
          sv: "avsnitt som är gemensamma för alla",
          en: "parts common to all",
        },
      },
      {
        id: "specific",
        position: "b",
        text: {
          fi: "ELO-ryhmäkohtaisiin / henkilökohtaisiin / muilla tavoin jäsennettyihin osuuksiin, joissa osallistujat suunnittelevat yhdessä ELY-keskuksen TNO-asiantuntijoiden kanssa, mitkä toimet edistävät elinikäisen ohjauksen toteutumista omalla alueella",
          sv: "avsnitt som är specifika för ELO-gruppen / personliga / uppbyggda på annat sätt, där deltagarna tillsammans med NTM-centralens TNO-sakkunniga planerar vilka åtgärder som främjar genomförandet av livslång handledning i den egna regionen",
          en: "parts specific to an ELO group / personal / structured in other ways, in which participants plan together with the ELY Centre’s TNO experts which measures advance the realisation of lifelong guidance in their own region",
        },
      },
      {
        id: "group",
        position: "a",
        in: "scopes/specific",
        label: {
          fi: "Ryhmäkohtainen",
          sv: "Gruppens egen",
          en: "Group-specific",
        },
      },
      {
        id: "personal",
        position: "b",
        in: "scopes/specific",
        label: { fi: "Henkilökohtainen", sv: "Personlig", en: "Personal" },
      },
      {
        id: "other",
        position: "c",
        in: "scopes/specific",
        label: {
          fi: "Muulla tavoin jäsennetty",
          sv: "Indelad på annat sätt",
          en: "Arranged in another way",
        },
      },
    ],
    modules: [
      {
        id: "lifelong-guidance",
        position: "a",
        title: {
          fi: "1. Elinikäinen ohjaus ja palvelujärjestelmät",
          sv: "1. Livslång handledning och servicesystemen",
          en: "1. Lifelong guidance and service systems",
        },
      },
      {
        id: "regional-cooperation",
        position: "b",
        title: {
          fi: "2. Alueellinen elinikäisen ohjauksen yhteistyö",
          sv: "2. Regionalt samarbete kring livslång handledning",
          en: "2. Regional cooperation in lifelong guidance",
        },
      },
    ],
    themes: [
      {
        id: "basics",
        position: "a",
        in: "modules/lifelong-guidance",
        label: {
          fi: "Ohjaus ja sen kehittämisen perusteet",
          sv: "Handledning och grunderna för att utveckla den",
          en: "Guidance and the grounds for developing it",
        },
      },
      {
        id: "guidance-as-way",
        position: "a",
        in: "themes/basics",
        label: {
          fi: "Ohjaus ja ohjauksellisuus ajattelu- ja työtapoina",
          sv: "Handledning och ett handledande förhållningssätt som tanke- och arbetssätt",
          en: "Guidance and a guidance-oriented approach as ways of thinking and working",
        },
      },
      {
        id: "learning-work-inclusion",
        position: "b",
        in: "themes/basics",
        label: {
          fi: "Oppiminen, työ ja osallisuus elinikäisen ohjauksen kehittämisen lähtökohtina",
          sv: "Lärande, arbete och delaktighet som utgångspunkter för utvecklingen av livslång handledning",
          en: "Learning, work and inclusion as starting points for developing lifelong guidance",
        },
      },
      {
        id: "guidance-as-action",
        position: "c",
        in: "themes/basics",
        label: {
          fi: "Ohjaus toimintana: mitä ohjaus on ja mihin haasteisiin se voi tarjota vastauksia?",
          sv: "Handledning som verksamhet: vad är handledning och vilka utmaningar kan den ge svar på?",
          en: "Guidance as an activity: what is guidance and to which challenges can it offer answers?",
        },
        assignments: [
          {
            id: "tyotapa-1",
            position: "a",
            template: "https://w3id.org/askelmat/content/tyotapa-1",
          },
        ],
      },
      {
        id: "changing-world",
        position: "d",
        in: "themes/basics",
        label: {
          fi: "Elinikäinen ohjaus – kehittämisen perusteet toimintaympäristön, asiakkuuden ja palvelujärjestelmän muutoksista käsin",
          sv: "Livslång handledning – grunderna för utvecklingen utifrån förändringar i omvärlden, klientskapet och servicesystemet",
          en: "Lifelong guidance – grounds for development arising from changes in the operating environment, client relationships and the service system",
        },
      },
      {
        id: "europe",
        position: "b",
        in: "modules/lifelong-guidance",
        label: {
          fi: "Ohjauksen kehittämistyö Eurooppalaisessa kontekstissa",
          sv: "Utvecklingen av handledningen i ett europeiskt sammanhang",
          en: "Development of guidance in the European context",
        },
      },
      {
        id: "eu-goals",
        position: "a",
        in: "themes/europe",
        label: {
          fi: "Koulutus ja ohjaus EU:n yleistavoitteissa vuodelle 2020",
          sv: "Utbildning och handledning i EU:s allmänna mål för 2020",
          en: "Education and guidance in the EU’s general objectives for 2020",
        },
      },
      {
        id: "eu-documents",
        position: "b",
        in: "themes/europe",
        label: {
          fi: "Ohjaus poliittisissa dokumenteissa EU:ssa",
          sv: "Handledning i politiska dokument i EU",
          en: "Guidance in EU policy documents",
        },
      },
      {
        id: "national-arrangements",
        position: "c",
        in: "themes/europe",
        label: {
          fi: "Yhteistyö kansallisten ohjausjärjestelyjen osalta",
          sv: "Samarbete i fråga om nationella handledningsarrangemang",
          en: "Cooperation on national guidance arrangements",
        },
      },
      {
        id: "service-systems",
        position: "c",
        in: "modules/lifelong-guidance",
        label: {
          fi: "Ohjauksen palvelujärjestelmät",
          sv: "Servicesystemen för handledning",
          en: "Service systems for guidance",
        },
      },
      {
        id: "operating-model",
        position: "a",
        in: "themes/service-systems",
        label: {
          fi: "Elinikäinen ohjauksen toimintamalli Suomessa: organisointi, hallinnointi ja toteutus eri tasoilla",
          sv: "Verksamhetsmodellen för livslång handledning i Finland: organisering, förvaltning och genomförande på olika nivåer",
          en: "The operating model of lifelong guidance in Finland: organisation, administration and implementation at different levels",
        },
      },
      {
        id: "national-level",
        position: "a",
        in: "themes/operating-model",
        label: {
          fi: "Valtakunnallinen taso: päämäärät, linjaukset, määrittelyt, kehittäminen, seuranta",
          sv: "Riksnivå: målsättningar, riktlinjer, definitioner, utveckling, uppföljning",
          en: "National level: aims, policies, definitions, development, monitoring",
        },
        level: "national",
      },
      {
        id: "regional-level",
        position: "b",
        in: "themes/operating-model",
        label: {
          fi: "Alueellinen taso: verkostot työ- ja ajattelutapana, yhteistyön tavoitteet, vastuut, seuranta, osaamisen kehittäminen",
          sv: "Regional nivå: nätverk som arbets- och tankesätt, samarbetets mål, ansvar, uppföljning, kompetensutveckling",
          en: "Regional level: networks as a way of working and thinking, goals of cooperation, responsibilities, monitoring, competence development",
        },
        level: "regional",
      },
      {
        id: "local-level",
        position: "c",
        in: "themes/operating-model",
        label: {
          fi: "Paikallis- ja toimijaverkon taso: palvelujen toteutus, osaamisen kehittäminen, oman työn kehittäminen",
          sv: "Lokal nivå och aktörsnätverkets nivå: genomförande av tjänster, kompetensutveckling, utveckling av det egna arbetet",
          en: "Local and actor-network level: delivery of services, competence development, developing one’s own work",
        },
        level: "local",
      },
      {
        id: "coordination",
        position: "a",
        in: "modules/regional-cooperation",
        label: {
          fi: "Ohjauksen koordinointi ja yhteistyö: ”ääripäinä yhteensaattaminen ja yhteispalvelu”?",
          sv: "Samordning och samarbete inom handledningen: ”sammanförande och samservice som ytterligheter”?",
          en: "Coordination and cooperation in guidance: “bringing together and joint service as the two extremes”?",
        },
      },
      {
        id: "need-and-idea",
        position: "a",
        in: "themes/coordination",
        label: {
          fi: "Alueellinen ELO-toiminta ja sen koordinointi (1): tarve, idea ja yleiset tavoitteet",
          sv: "Den regionala ELO-verksamheten och samordningen av den (1): behov, idé och allmänna mål",
          en: "Regional ELO work and its coordination (1): need, idea and general goals",
        },
        assignments: [
          {
            id: "tyotapa-1",
            position: "a",
            template: "https://w3id.org/askelmat/content/tyotapa-1",
          },
        ],
      },
      {
        id: "nature-and-roles",
        position: "b",
        in: "themes/coordination",
        label: {
          fi: "Alueellinen ELO-toiminta ja sen koordinointi (2): yhteistyön luonne, keskeinen sisältö, rajaukset, roolit, vastuunjako",
          sv: "Den regionala ELO-verksamheten och samordningen av den (2): samarbetets karaktär, centralt innehåll, avgränsningar, roller, ansvarsfördelning",
          en: "Regional ELO work and its coordination (2): nature of cooperation, core content, delimitations, roles, division of responsibilities",
        },
        assignments: [
          {
            id: "tyotapa-2",
            position: "a",
            template: "https://w3id.org/askelmat/content/tyotapa-2",
          },
        ],
      },
      {
        id: "organisations-input",
        position: "c",
        in: "themes/coordination",
        label: {
          fi: "Alueellinen ELO-toiminta ja sen koordinointi (3): Ohjausta tarjoavien organisaatioiden rooli ja panostus",
          sv: "Den regionala ELO-verksamheten och samordningen av den (3): Rollen för och insatserna från organisationer som erbjuder handledning",
          en: "Regional ELO work and its coordination (3): Role and input of organisations providing guidance",
        },
        assignments: [
          {
            id: "tyotapa-4",
            position: "a",
            template: "https://w3id.org/askelmat/content/tyotapa-4",
          },
        ],
      },
      {
        id: "tools",
        position: "b",
        in: "modules/regional-cooperation",
        label: {
          fi: "Työtapoja ja -välineitä alueelliseen yhteistyöhön",
          sv: "Arbetssätt och verktyg för regionalt samarbete",
          en: "Working methods and tools for regional cooperation",
        },
      },
      {
        id: "action-plans",
        position: "a",
        in: "themes/tools",
        label: {
          fi: "Alueelliset toimintasuunnitelmat ja niiden työstäminen",
          sv: "Regionala verksamhetsplaner och utarbetandet av dem",
          en: "Regional action plans and working on them",
        },
        assignments: [
          {
            id: "tyotapa-2",
            position: "a",
            template: "https://w3id.org/askelmat/content/tyotapa-2",
          },
          {
            id: "tyotapa-3",
            position: "b",
            template: "https://w3id.org/askelmat/content/tyotapa-3",
          },
        ],
      },
      {
        id: "composition",
        position: "b",
        in: "themes/tools",
        label: {
          fi: "Ryhmien kokoonpano ja verkostot",
          sv: "Gruppernas sammansättning och nätverk",
          en: "Composition of the groups and networks",
        },
        assignments: [
          {
            id: "verkoston-arviointi",
            position: "a",
            template: "https://w3id.org/askelmat/content/verkoston-arviointi",
          },
        ],
      },
      {
        id: "strategies",
        position: "c",
        in: "themes/tools",
        label: {
          fi: "Muu alueellinen kehittämistyö, strategiat",
          sv: "Annat regionalt utvecklingsarbete, strategier",
          en: "Other regional development work, strategies",
        },
      },
      {
        id: "good-practices",
        position: "d",
        in: "themes/tools",
        label: {
          fi: "Kokemuksia ja hyviä käytäntöjä alueilta",
          sv: "Erfarenheter och god praxis från regionerna",
          en: "Experiences and good practices from the regions",
        },
      },
      {
        id: "learning-process",
        position: "e",
        in: "themes/tools",
        label: {
          fi: "Kehittäminen oppimisprosessina ja yhteinen tiedonmuodostus alueellisessa yhteistyössä",
          sv: "Utveckling som lärprocess och gemensam kunskapsbildning i det regionala samarbetet",
          en: "Development as a learning process and joint knowledge creation in regional cooperation",
        },
        assignments: [
          {
            id: "ohjausyhteistyon-kehittyminen",
            position: "a",
            template:
              "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
          },
        ],
      },
      {
        id: "quality",
        position: "c",
        in: "modules/regional-cooperation",
        label: {
          fi: "Elinikäisen ohjauksen laadun kehittäminen ja toiminnan tuki",
          sv: "Kvalitetsutveckling inom livslång handledning och stöd för verksamheten",
          en: "Developing the quality of lifelong guidance and supporting the work",
        },
      },
      {
        id: "quality-work",
        position: "a",
        in: "themes/quality",
        label: {
          fi: "Kansallinen ja alueellinen laatutyö",
          sv: "Nationellt och regionalt kvalitetsarbete",
          en: "National and regional quality work",
        },
        assignments: [
          {
            id: "laatuketju",
            position: "a",
            template: "https://w3id.org/askelmat/content/laatuketju",
          },
        ],
      },
      {
        id: "web-tools",
        position: "b",
        in: "themes/quality",
        label: {
          fi: "Verkkotyövälineet ja tutkimuksellinen tuki (VOKES)",
          sv: "Webbverktyg och forskningsstöd (VOKES)",
          en: "Web tools and research support (VOKES)",
        },
      },
      {
        id: "quality-needs",
        position: "a",
        in: "themes/quality-work",
        label: {
          fi: "Yksilön tarpeet ja tavoitteet",
          sv: "Individens behov och mål",
          en: "The individual’s needs and goals",
        },
      },
      {
        id: "quality-policy",
        position: "b",
        in: "themes/quality-work",
        label: {
          fi: "Poliittiset päätökset ja tavoitteet",
          sv: "Politiska beslut och mål",
          en: "Policy decisions and objectives",
        },
      },
      {
        id: "quality-processes",
        position: "c",
        in: "themes/quality-work",
        label: {
          fi: "TNO-prosessit ja palvelut",
          sv: "TNO-processer och -tjänster",
          en: "TNO processes and services",
        },
      },
      {
        id: "quality-societal",
        position: "d",
        in: "themes/quality-work",
        label: {
          fi: "Yhteiskunnalliset tulokset (hyödyt)",
          sv: "Samhälleliga resultat (nytta)",
          en: "Societal outcomes (benefits)",
        },
      },
      {
        id: "quality-individual",
        position: "e",
        in: "themes/quality-work",
        label: {
          fi: "Yksilölliset tulokset (hyödyt)",
          sv: "Individuella resultat (nytta)",
          en: "Individual outcomes (benefits)",
        },
      },
      {
        id: "tools-within",
        position: "a",
        in: "themes/web-tools",
        label: {
          fi: "ELO-ryhmien sisäiseen käyttöön kehitetyt työvälineet",
          sv: "Verktyg som utvecklats för ELO-gruppernas interna bruk",
          en: "Tools developed for the internal use of ELO groups",
        },
      },
      {
        id: "tools-between",
        position: "b",
        in: "themes/web-tools",
        label: {
          fi: "ELO-ryhmien väliseen yhteistyöhön kehitetyt työvälineet",
          sv: "Verktyg som utvecklats för samarbetet mellan ELO-grupperna",
          en: "Tools developed for cooperation between ELO groups",
        },
      },
      {
        id: "national-elo",
        position: "c",
        in: "themes/web-tools",
        label: {
          fi: "Valtakunnallinen ELO",
          sv: "Riksomfattande ELO",
          en: "National ELO",
        },
      },
      {
        id: "ohjaamo",
        position: "d",
        in: "modules/regional-cooperation",
        label: {
          fi: "Ohjaamo-toiminta",
          sv: "Navigatorverksamheten",
          en: "Ohjaamo (One-Stop Guidance Centre) activities",
        },
      },
      {
        id: "ohjaamo-service-point",
        position: "a",
        in: "themes/ohjaamo",
        label: {
          fi: "Ohjaamo matalan kynnyksen palvelupisteenä",
          sv: "Navigatorn som serviceställe med låg tröskel",
          en: "Ohjaamo as a low-threshold service point",
        },
      },
      {
        id: "ohjaamo-network",
        position: "b",
        in: "themes/ohjaamo",
        label: {
          fi: "Ohjaamo toimijoiden palveluista koostuvana verkostona",
          sv: "Navigatorn som ett nätverk som består av aktörernas tjänster",
          en: "Ohjaamo as a network made up of the actors’ services",
        },
      },
      {
        id: "ohjaamo-principle",
        position: "c",
        in: "themes/ohjaamo",
        label: {
          fi: "Ohjaamo yhteistyötä organisoivana periaatteena",
          sv: "Navigatorn som en princip som organiserar samarbetet",
          en: "Ohjaamo as a principle that organises cooperation",
        },
      },
    ],
    linkages: [
      {
        id: "development-groups",
        position: "a",
        label: {
          fi: "ELY-keskusten yhteisten kehittämisryhmien työn kytkeminen valmennusohjelmaan",
          sv: "Koppling av arbetet i NTM-centralernas gemensamma utvecklingsgrupper till coachningsprogrammet",
          en: "Linking the work of the ELY Centres’ joint development groups to the training programme",
        },
      },
      {
        id: "service-availability",
        position: "a",
        in: "linkages/development-groups",
        label: {
          fi: "Palvelujen saatavuus",
          sv: "Tillgången till tjänster",
          en: "Availability of services",
        },
      },
      {
        id: "guidance-competence",
        position: "b",
        in: "linkages/development-groups",
        label: {
          fi: "Ohjausosaaminen",
          sv: "Handledningskompetens",
          en: "Guidance competence",
        },
      },
      {
        id: "quality-systems",
        position: "c",
        in: "linkages/development-groups",
        label: {
          fi: "Laatujärjestelmät",
          sv: "Kvalitetssystem",
          en: "Quality systems",
        },
      },
      {
        id: "network-leadership",
        position: "d",
        in: "linkages/development-groups",
        label: {
          fi: "Verkostojohtaminen",
          sv: "Nätverksledning",
          en: "Network leadership",
        },
      },
      {
        id: "central-development",
        position: "e",
        in: "linkages/development-groups",
        label: {
          fi: "ELO-toiminnan kehittäminen keskitetysti (mm. tulosohjauskäytännöt)",
          sv: "Centraliserad utveckling av ELO-verksamheten (bl.a. praxis för resultatstyrning)",
          en: "Centralised development of ELO work (incl. performance management practices)",
        },
      },
      {
        id: "peer-forums",
        position: "b",
        label: {
          fi: "LAITURI-projektin käynnistämän vertaisfoorumitoiminnan jatkaminen",
          sv: "Fortsättning på de kollegiala forum som LAITURI-projektet startade",
          en: "Continuing the peer forum activity started by the LAITURI project",
        },
        text: {
          fi: "Tähänastisia teemoja:",
          sv: "Teman hittills:",
          en: "Themes so far:",
        },
      },
      {
        id: "youth-guarantee",
        position: "a",
        in: "linkages/peer-forums",
        label: {
          fi: "Nuorisotakuun toteutus osana alueellista ELO-toimintaa",
          sv: "Genomförandet av ungdomsgarantin som en del av den regionala ELO-verksamheten",
          en: "Implementing the Youth Guarantee as part of regional ELO work",
        },
      },
      {
        id: "networking",
        position: "b",
        in: "linkages/peer-forums",
        label: {
          fi: "Eväitä verkostoitumiseen nuorisotakuun alueellisessa toteutuksessa",
          sv: "Verktyg för nätverkande i det regionala genomförandet av ungdomsgarantin",
          en: "Tools for networking in the regional implementation of the Youth Guarantee",
        },
      },
      {
        id: "employers",
        position: "c",
        in: "linkages/peer-forums",
        label: {
          fi: "Työnantajayhteistyön tiivistäminen ja nuorten työllistäminen",
          sv: "Tätare arbetsgivarsamarbete och sysselsättande av unga",
          en: "Closer cooperation with employers and getting young people into work",
        },
      },
      {
        id: "multidisciplinary",
        position: "d",
        in: "linkages/peer-forums",
        label: {
          fi: "Monialainen ja ammatillinen yhteistyö ohjauksen kehittämisessä kunnissa",
          sv: "Sektorsövergripande och professionellt samarbete i utvecklingen av handledningen i kommunerna",
          en: "Multidisciplinary and professional cooperation in developing guidance in municipalities",
        },
      },
      {
        id: "seminars",
        position: "c",
        label: {
          fi: "Vuosittaiset TNO-seminaarit",
          sv: "Årliga TNO-seminarier",
          en: "Annual TNO seminars",
        },
        text: {
          fi: "Järjestävä taho: ELY-keskusten ja TE-toimistojen yhteinen kehittämis- ja hallintokeskus (KEHA)",
          sv: "Arrangör: NTM-centralernas och TE-byråernas gemensamma utvecklings- och förvaltningscenter (UF-centret)",
          en: "Organised by: the joint Development and Administration Centre of the ELY Centres and TE Offices (KEHA)",
        },
      },
    ],
    suggestions: [
      {
        id: "weak-situation",
        position: "a",
        template:
          "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
        item: "situation",
        level: "2",
        themes: [
          { id: "need-and-idea", position: "a" },
          { id: "guidance-as-way", position: "b" },
        ],
        methods: [
          { id: "contact", position: "a" },
          { id: "peer", position: "b" },
        ],
        reason: {
          fi: "Kun ohjauksen voimavarat ovat hajallaan tai yhteistyö on vasta heräämässä, aloitetaan yhteisestä tarpeesta ja siitä, mitä ohjauksella tarkoitetaan.",
          sv: "När handledningens resurser är splittrade eller samarbetet först håller på att vakna börjar man med det gemensamma behovet och vad man menar med handledning.",
          en: "When guidance resources are scattered or cooperation is only awakening, begin with the shared need and with what guidance means.",
        },
      },
      {
        id: "weak-strategies",
        position: "b",
        template:
          "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
        item: "strategies",
        level: "2",
        themes: [
          { id: "action-plans", position: "a" },
          { id: "strategies", position: "b" },
        ],
        methods: [
          { id: "development", position: "a" },
          { id: "contact", position: "b" },
        ],
        reason: {
          fi: "Yhteisiä strategioita ei vielä ole tai ne ovat ensimmäisiä versioita: toimintasuunnitelma tehdään yhdessä ja sidotaan alueen muuhun kehittämiseen.",
          sv: "Gemensamma strategier saknas ännu eller är första versioner: verksamhetsplanen görs tillsammans och knyts till regionens övriga utveckling.",
          en: "There are no shared strategies yet, or only first versions: the action plan is made together and tied to other development in the region.",
        },
      },
      {
        id: "weak-concept",
        position: "c",
        template:
          "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
        item: "concept",
        level: "2",
        themes: [
          { id: "guidance-as-action", position: "a" },
          { id: "operating-model", position: "b" },
          { id: "nature-and-roles", position: "c" },
        ],
        methods: [
          { id: "personal", position: "a" },
          { id: "contact", position: "b" },
        ],
        reason: {
          fi: "Yhteinen käsitys ohjauksesta puuttuu tai on alulla: määritellään, mitä ohjaus on, mitä se rajaa pois ja kuka tekee mitä.",
          sv: "En gemensam syn på handledning saknas eller är i början: man definierar vad handledning är, vad den avgränsar och vem som gör vad.",
          en: "A shared idea of guidance is missing or new: define what guidance is, what it leaves out and who does what.",
        },
      },
      {
        id: "weak-forums",
        position: "d",
        template:
          "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
        item: "forums",
        level: "2",
        themes: [
          { id: "composition", position: "a" },
          { id: "organisations-input", position: "b" },
        ],
        methods: [
          { id: "peer", position: "a" },
          { id: "contact", position: "b" },
        ],
        linkages: [{ id: "peer-forums", position: "a" }],
        reason: {
          fi: "Foorumeita ei ole tai niiden tarve on vasta tunnistettu: katsotaan, keitä ryhmästä puuttuu, ja opitaan alueilta, joilla foorumit toimivat.",
          sv: "Det finns inga forum eller så har behovet först identifierats: man ser vem som saknas i gruppen och lär sig av regioner där forumen fungerar.",
          en: "There are no forums, or the need for them is only recognised: see who is missing from the group and learn from regions where forums work.",
        },
      },
      {
        id: "weak-evaluation",
        position: "e",
        template:
          "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
        item: "evaluation",
        level: "2",
        themes: [
          { id: "quality-work", position: "a" },
          { id: "web-tools", position: "b" },
        ],
        methods: [
          { id: "online", position: "a" },
          { id: "development", position: "b" },
        ],
        linkages: [{ id: "quality-systems", position: "a" }],
        reason: {
          fi: "Kukin arvioi erikseen tai tietoa vasta kootaan: laatutyö ja yhteiset välineet auttavat katsomaan kokonaisuutta.",
          sv: "Var och en utvärderar för sig eller uppgifterna samlas först nu in: kvalitetsarbetet och gemensamma verktyg hjälper att se helheten.",
          en: "Each evaluates separately, or information is only being compiled: quality work and shared tools help to see the whole.",
        },
      },
      {
        id: "weak-impact",
        position: "f",
        template:
          "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
        item: "impact",
        level: "2",
        themes: [
          { id: "quality-societal", position: "a" },
          { id: "quality-individual", position: "b" },
          { id: "learning-process", position: "c" },
        ],
        methods: [
          { id: "development", position: "a" },
          { id: "peer", position: "b" },
        ],
        linkages: [{ id: "service-availability", position: "a" }],
        reason: {
          fi: "Vaikuttavuus on heikkoa tai vasta paranemassa: sovitaan, mitä hyötyä tavoitellaan yksilölle ja yhteiskunnalle ja miten siitä opitaan.",
          sv: "Genomslaget är svagt eller börjar först förbättras: man kommer överens om vilken nytta man strävar efter för individen och samhället och hur man lär sig av den.",
          en: "Impact is weak or only improving: agree on the benefits aimed for, for people and for society, and on how to learn from them.",
        },
      },
    ],
  },
};
