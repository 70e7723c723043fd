// The figures of the official lists a second time, written by a script from the research they rest on and not from
// schemas/codelists, so that the two can be compared.

/** `code fi | sv | en | ISO 3166-2` */
export const regionFigures = [
  "01 Uusimaa | Nyland | Uusimaa | FI-18",
  "02 Varsinais-Suomi | Egentliga Finland | Southwest Finland | FI-19",
  "04 Satakunta | Satakunta | Satakunta | FI-17",
  "05 Kanta-Häme | Egentliga Tavastland | Kanta-Häme | FI-06",
  "06 Pirkanmaa | Birkaland | Pirkanmaa | FI-11",
  "07 Päijät-Häme | Päijänne-Tavastland | Päijät-Häme | FI-16",
  "08 Kymenlaakso | Kymmenedalen | Kymenlaakso | FI-09",
  "09 Etelä-Karjala | Södra Karelen | South Karelia | FI-02",
  "10 Etelä-Savo | Södra Savolax | South Savo | FI-04",
  "11 Pohjois-Savo | Norra Savolax | North Savo | FI-15",
  "12 Pohjois-Karjala | Norra Karelen | North Karelia | FI-13",
  "13 Keski-Suomi | Mellersta Finland | Central Finland | FI-08",
  "14 Etelä-Pohjanmaa | Södra Österbotten | South Ostrobothnia | FI-03",
  "15 Pohjanmaa | Österbotten | Ostrobothnia | FI-12",
  "16 Keski-Pohjanmaa | Mellersta Österbotten | Central Ostrobothnia | FI-07",
  "17 Pohjois-Pohjanmaa | Norra Österbotten | North Ostrobothnia | FI-14",
  "18 Kainuu | Kajanaland | Kainuu | FI-05",
  "19 Lappi | Lappland | Lapland | FI-10",
  "21 Ahvenanmaa | Åland | Åland | FI-01",
];

/** `code abbreviation fi | sv | en | regions | successors`, all from 2010-01-01 to 2025-12-31 */
export const elyCentreFigures = [
  "01 UUD Uudenmaan ELY-keskus | NTM-centralen i Nyland | Uusimaa ELY Centre | 01 | 01",
  "02 VAR Varsinais-Suomen ELY-keskus | NTM-centralen i Egentliga Finland | Southwest Finland ELY Centre | 02 | 02",
  "03 SAT Satakunnan ELY-keskus | NTM-centralen i Satakunta | Satakunta ELY Centre | 04 | 02",
  "04 HAM Hämeen ELY-keskus | NTM-centralen i Tavastland | Häme ELY Centre | 05 07 | 03 04",
  "05 PIR Pirkanmaan ELY-keskus | NTM-centralen i Birkaland | Pirkanmaa ELY Centre | 06 | 04",
  "06 KAS Kaakkois-Suomen ELY-keskus | NTM-centralen i Sydöstra Finland | Southeast Finland ELY Centre | 08 09 | 03",
  "07 ESA Etelä-Savon ELY-keskus | NTM-centralen i Södra Savolax | South Savo ELY Centre | 10 | 06",
  "08 POS Pohjois-Savon ELY-keskus | NTM-centralen i Norra Savolax | North Savo ELY Centre | 11 | 06",
  "09 POK Pohjois-Karjalan ELY-keskus | NTM-centralen i Norra Karelen | North Karelia ELY Centre | 12 | 06",
  "10 KES Keski-Suomen ELY-keskus | NTM-centralen i Mellersta Finland | Central Finland ELY Centre | 13 | 05",
  "11 EPO Etelä-Pohjanmaan ELY-keskus | NTM-centralen i Södra Österbotten | South Ostrobothnia ELY Centre | 14 | 07",
  "12 POH Pohjanmaan ELY-keskus | NTM-centralen i Österbotten | Ostrobothnia ELY Centre | 15 16 | 08",
  "13 POP Pohjois-Pohjanmaan ELY-keskus | NTM-centralen i Norra Österbotten | North Ostrobothnia ELY Centre | 17 | 09",
  "14 KAI Kainuun ELY-keskus | NTM-centralen i Kajanaland | Kainuu ELY Centre | 18 | 09",
  "15 LAP Lapin ELY-keskus | NTM-centralen i Lappland | Lapland ELY Centre | 19 | 10",
];

/** `code abbreviation fi | sv | en | regions`, all from 2026-01-01 */
export const developmentCentreFigures = [
  "01 UUD Uudenmaan elinvoimakeskus | Livskraftscentralen i Nyland | Economic Development Centre of Uusimaa | 01",
  "02 LOU Lounais-Suomen elinvoimakeskus | Livskraftscentralen i Sydvästra Finland | Economic Development Centre of Southwest Finland | 02 04",
  "03 KAS Kaakkois-Suomen elinvoimakeskus | Livskraftscentralen i Sydöstra Finland | Economic Development Centre of Southeast Finland | 07 08 09",
  "04 SIS Sisä-Suomen elinvoimakeskus | Livskraftscentralen i Inre Finland | Economic Development Centre of Inland Finland | 05 06",
  "05 KES Keski-Suomen elinvoimakeskus | Livskraftscentralen i Mellersta Finland | Economic Development Centre of Central Finland | 13",
  "06 ITA Itä-Suomen elinvoimakeskus | Livskraftscentralen i Östra Finland | Economic Development Centre of Eastern Finland | 10 11 12",
  "07 EPO Etelä-Pohjanmaan elinvoimakeskus | Livskraftscentralen i Södra Österbotten | Economic Development Centre of South Ostrobothnia | 14",
  "08 POH Pohjanmaan elinvoimakeskus | Livskraftscentralen i Österbotten | Economic Development Centre of Ostrobothnia | 15 16",
  "09 PSU Pohjois-Suomen elinvoimakeskus | Livskraftscentralen i Norra Finland | Economic Development Centre of Northern Finland | 17 18",
  "10 LAP Lapin elinvoimakeskus | Livskraftscentralen i Lappland | Economic Development Centre of Lapland | 19",
];
