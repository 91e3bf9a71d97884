/** What the API writes; docs: /v1/openapi.json. Times are UTC, days are UTC days. */
export type Band = 'onbekend' | 'rustig' | 'verhoogd' | 'gespannen' | 'acuut';
export type Direction = 'afnemend' | 'gelijk' | 'toenemend';
export type Domain = 'veilig' | 'sociaal' | 'gebieden';
export type AreaLevel = 'stad' | 'gebied' | 'wijk';

/** A number of reports; without `tot` there is no upper end. */
export interface Count {
  readonly van: number;
  readonly tot?: number;
}

/** A level from 1 to 5 with its 90 % interval. */
export interface Tension {
  readonly gemiddelde: number;
  readonly laag: number;
  readonly hoog: number;
}

export interface CellId {
  readonly thema: string;
  readonly gebied: string;
}

export interface ToldCell extends CellId {
  readonly niveau: AreaLevel;
  readonly status: 'vrijgegeven';
  readonly band: Band;
  readonly veranderdOp: string;
  readonly spanning: Tension;
  readonly richting?: Direction;
  readonly aantal: Count;
  readonly gewoon?: Count;
  readonly domeinen?: readonly Domain[];
  readonly weerbaarheid?: readonly ('-' | '0' | '+')[];
  readonly waarom: string;
}

export interface HiddenCell extends CellId {
  readonly niveau: AreaLevel;
  readonly status: 'te-weinig-meldingen';
  readonly zie?: CellId;
}

export type Cell = ToldCell | HiddenCell;

export interface Release {
  readonly vrijgegevenOp: string;
  readonly veranderdOp?: string;
  readonly verbonden: boolean;
  readonly kleinsteGroep: number;
  readonly indicatoren: readonly Cell[];
}

export interface Week {
  readonly begintOp: string;
  readonly aantal: Count;
  readonly band: Band;
  readonly spanning: Tension;
}

export interface Trend extends CellId {
  readonly vrijgegevenOp: string;
  readonly weken: readonly Week[];
}

export interface Passport {
  readonly eigenaar: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly dpia: string;
  readonly benoemtGemeenschap: boolean;
  readonly begindatum: string;
  readonly einddatum: string;
  readonly minimumBevolking?: number;
}

export interface Theme {
  readonly id: string;
  readonly naam: string;
  readonly groep?: string;
  readonly omschrijving: string;
  readonly actief: boolean;
  readonly verlooptOp?: string;
  readonly waarschuwing?: string;
  readonly paspoort?: Passport;
}

export interface ThemeGroup {
  readonly id: string;
  readonly naam: string;
  readonly cijfers: boolean;
}

export interface Themes {
  readonly groepen: readonly ThemeGroup[];
  readonly themas: readonly Theme[];
}

export interface Area {
  readonly id: string;
  readonly naam: string;
  readonly niveau: AreaLevel;
  readonly ligtIn?: string;
  readonly code: string;
  readonly buren: readonly string[];
  readonly tegel?: { readonly kolom: number; readonly rij: number };
  readonly havenOfBedrijven: boolean;
}

export type AlertKind = 'opbouw' | 'acuut';
export type AlertState = 'nieuw' | 'gezien' | 'in-duiding' | 'inzet' | 'gesloten' | 'heropend';
export type AlertStep = 'gezien' | 'in-duiding' | 'inzet' | 'sluiten' | 'heropenen';
export type ClosingReason = 'terecht' | 'loos' | 'dubbel' | 'uitgedoofd';

export interface AlertChange {
  readonly toestand: AlertState;
  readonly veranderdOp: string;
  readonly door: 'systeem' | 'kerngroep';
  readonly reden?: ClosingReason;
}

export interface Alert {
  readonly id: string;
  readonly thema: string;
  readonly gebieden: readonly [string, ...string[]];
  readonly soort: AlertKind;
  readonly toestand: AlertState;
  readonly ontstaanOp: string;
  readonly laatstGezienOp: string;
  readonly dringendOp: string;
  readonly geescaleerdOp?: string;
  readonly waarom: string;
  readonly cijfers: {
    readonly gebied: string;
    readonly band: Band;
    readonly aantal: Count;
    readonly gewoon?: Count;
    readonly spanning: Tension;
  };
  readonly samenhang: readonly string[];
  readonly mogelijk: readonly AlertStep[];
  readonly geschiedenis: readonly AlertChange[];
}

export interface Alerts {
  readonly vrijgegevenOp: string;
  readonly alarmering: { readonly werkt: boolean; readonly sinds?: string };
  readonly waarschuwingen: readonly Alert[];
}

export interface Score {
  readonly waarschuwingen: number;
  readonly beoordeeld: number;
  readonly terecht: number;
  readonly precisie?: number;
  readonly perWeek?: number;
  readonly tijdTotBekeken?: string;
  readonly tijdTotInzet?: string;
}

export interface Scorecard {
  readonly beginOp: string;
  readonly eindOp: string;
  readonly minstensBeoordeeld: number;
  readonly samen: Score;
  readonly perSoort: readonly { readonly groep: string; readonly score: Score }[];
  readonly perThema: readonly { readonly groep: string; readonly score: Score }[];
}

/** How much is heard from an area against what is usual. */
export interface AreaCoverage {
  readonly gebied: string;
  readonly stand: 'gewoon' | 'minder' | 'stil' | 'onbekend';
  readonly waarom: string;
}

export interface CoverageRelease {
  readonly dekking: readonly AreaCoverage[];
}

/** Why somebody reads notes; it is written to the log of looks before the answer goes. */
export type Purpose = 'waarschuwing-duiden' | 'beeld-duiden' | 'thema-onderhouden' | 'kwaliteit-bewaken';

/** A part of a note, in UTF-16 units; `einde` is the place after it. */
export interface Span {
  readonly begin: number;
  readonly einde: number;
}

export interface Note {
  readonly id: string;
  readonly waargenomenOp: string;
  readonly gebied: string;
  readonly domein: Domain;
  readonly themas: readonly string[];
  readonly spanning: number;
  readonly richting?: Direction;
  readonly notitie: string;
  readonly treffers: readonly Span[];
}

/** How many of what was found have this value. */
export interface Tallied {
  readonly waarde: string;
  readonly aantal: number;
}

export interface SearchResult {
  readonly totaal: number;
  readonly notities: readonly Note[];
  readonly verdeling: {
    readonly themas: readonly Tallied[];
    readonly gebieden: readonly Tallied[];
    readonly domeinen: readonly Tallied[];
    readonly spanning: readonly Tallied[];
    readonly dagen: readonly Tallied[];
  };
  readonly volgende?: string;
}

/** Words that are in more notes than chance explains. */
export interface NewTopic {
  readonly woorden: readonly string[];
  readonly aantal: number;
  readonly gebieden: readonly string[];
  readonly eersteOp: string;
  readonly helftSindsOp: string;
  readonly notities: readonly Note[];
}

export interface NewTopics {
  readonly onderwerpen: readonly NewTopic[];
}

/** An answer that is no success (RFC 9457). */
export interface Problem {
  readonly title: string;
  readonly detail: string;
}
