import type { InLanguages } from "../language.js";

/** What `askelmat --help` and `askelmat` alone say. At most 80 columns wide. */
export const HELP: InLanguages = {
  fi: `askelmat validate TIEDOSTO…

Tarkistaa Askelmat-tiedostot: JSONin, skeeman, tunnukset, tiivisteen, sisällön
ja säännöt. Tiedostoja ei muuteta, eikä verkosta haeta mitään.

askelmat summary TIEDOSTO…    julkinen tiivistelmä: HTML-sivu vakiotulosteeseen
askelmat handover TIEDOSTO…   luovutus seuraavalle, asiakirjat mukana sivussa

TIEDOSTO on
  tiedosto         minkä niminen tahansa; *.ndjson ja *.jsonl: asiakirja
                   joka rivillä
  kansio           siitä alikansioineen *.askelmat.json ja *.askelmat.ndjson
  -                vakiosyöte

Valitsimet
  --template T     pohja tai koodisto, johon asiakirjat viittaavat; toistettava
  --json           yksi JSON-olio asiakirjaa kohti, kukin omalla rivillään
  --ndjson         lue jokainen tiedosto niin, että joka rivillä on asiakirja
  --strict         myös varoitus tekee kelpaamattomaksi
  -q, --quiet      vain virheet ja varoitukset, ei yhteenvetoja
  --progress       kerro edistymisestä, vaikka ei olla päätteessä
  --lang KIELI     fi, sv tai en; muuten LC_ALL, LC_MESSAGES tai LANG
  -h, --help       tämä ohje
  --version        ohjelman ja standardin versio

Paluukoodi
  0  kaikki kelpaavat
  1  jokin ei kelpaa
  2  komennossa on virhe
  3  jotakin ei voitu lukea

Esimerkkejä
  askelmat validate vastaukset.askelmat.json
  askelmat validate --strict --json kansio > tulos.ndjson
  askelmat validate --template oma-pohja.json ryhma.askelmat.json
`,
  sv: `askelmat validate FIL…

Prövar Askelmat-filer: JSON, schema, id:n, kontrollsumma, innehåll och regler.
Filerna ändras inte, och inget hämtas från nätet.

askelmat summary FIL…         offentligt sammandrag: en HTML-sida
askelmat handover FIL…        överlämning till nästa, dokumenten med i sidan

FIL är
  en fil           vilket namn som helst; *.ndjson och *.jsonl: ett dokument
                   på varje rad
  en mapp          ur den och dess undermappar *.askelmat.json och
                   *.askelmat.ndjson
  -                standardinmatningen

Flaggor
  --template M     en mall eller kodlista som dokumenten nämner; kan upprepas
  --json           ett JSON-objekt för varje dokument, vart och ett på sin rad
  --ndjson         läs varje fil som ett dokument på varje rad
  --strict         också en varning gör ogiltig
  -q, --quiet      bara fel och varningar, inga sammandrag
  --progress       berätta hur det går, också när det inte är en terminal
  --lang SPRÅK     fi, sv eller en; annars LC_ALL, LC_MESSAGES eller LANG
  -h, --help       den här hjälpen
  --version        programmets och standardens version

Returkod
  0  alla är giltiga
  1  något är ogiltigt
  2  kommandot är fel
  3  något kunde inte läsas

Exempel
  askelmat validate svar.askelmat.json
  askelmat validate --strict --json mapp > resultat.ndjson
  askelmat validate --template egen-mall.json grupp.askelmat.json
`,
  en: `askelmat validate FILE…

Checks Askelmat files: JSON, schema, ids, digest, content and rules.
No file is changed, and nothing is fetched from the network.

askelmat summary FILE…        a public summary: an HTML page, written out
askelmat handover FILE…       a handover to the next, with the documents in it

FILE is
  a file           of any name; *.ndjson and *.jsonl: a document on each line
  a folder         in it and the folders below, *.askelmat.json and
                   *.askelmat.ndjson
  -                the standard input

Options
  --template T     a template or code list that the documents name; repeatable
  --json           one JSON object for each document, each on its own line
  --ndjson         read every file as a document on each line
  --strict         a warning makes not valid, too
  -q, --quiet      only errors and warnings, no summaries
  --progress       tell how far it has come, also when this is no terminal
  --lang LANGUAGE  fi, sv or en; else LC_ALL, LC_MESSAGES or LANG
  -h, --help       this help
  --version        the version of the program and of the standard

Exit status
  0  all are valid
  1  something is not valid
  2  the command is wrong
  3  something could not be read

Examples
  askelmat validate answers.askelmat.json
  askelmat validate --strict --json folder > result.ndjson
  askelmat validate --template our-own.json group.askelmat.json
`,
};
