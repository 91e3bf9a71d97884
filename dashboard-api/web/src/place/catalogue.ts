import type { Area, Theme, ThemeGroup, Themes } from '../live/wire.js';
import { ALL } from './address.js';

/** A row of themes under the name of their group; the group's own figures first, when it has them. */
export interface Block {
  readonly group?: ThemeGroup;
  readonly themes: readonly Theme[];
}

/** Themes and areas with their names. Immutable. */
export class Catalogue {
  readonly city: Area;
  readonly gebieden: readonly Area[];
  readonly blocks: readonly Block[];
  private readonly areasById: ReadonlyMap<string, Area>;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    readonly themes: Themes,
    readonly areas: readonly Area[],
  ) {
    this.areasById = new Map(areas.map((area) => [area.id, area]));
    const city = areas.find(({ niveau }) => niveau === 'stad');
    if (city === undefined) {
      throw new Error('the catalogue has no city');
    }
    this.city = city;
    this.gebieden = areas.filter(({ niveau }) => niveau === 'gebied');
    this.names = new Map([...themes.groepen, ...themes.themas].map(({ id, naam }) => [id, naam]));
    this.blocks = blocksOf(themes);
  }

  area(id: string): Area | undefined {
    return id === 'stad' ? this.city : this.areasById.get(id);
  }

  areaName(id: string): string {
    return this.area(id)?.naam ?? id;
  }

  theme(id: string): Theme | undefined {
    return this.themes.themas.find((theme) => theme.id === id);
  }

  /** A theme or a group with figures. */
  hasFigures(id: string): boolean {
    return this.theme(id) !== undefined || this.themes.groepen.some((group) => group.id === id && group.cijfers);
  }

  themeName(id: string): string {
    return this.names.get(id) ?? id;
  }

  wijkenOf(gebied: string): readonly Area[] {
    return this.areas.filter(({ ligtIn, niveau }) => niveau === 'wijk' && ligtIn === gebied);
  }

  /** The ids with figures, in the order of the screen. */
  rows(block: Block): readonly { readonly id: string; readonly isGroup: boolean }[] {
    const group = block.group?.cijfers ? [{ id: block.group.id, isGroup: true }] : [];
    return [...group, ...block.themes.map(({ id }) => ({ id, isGroup: false }))];
  }
}

function blocksOf({ groepen, themas }: Themes): readonly Block[] {
  const of = (id: string | undefined) => themas.filter((theme) => theme.id !== ALL && theme.groep === id);
  const named = groepen.map((group) => ({ group, themes: of(group.id) }));
  const all = { themes: themas.filter(({ id }) => id === ALL) };
  return [all, ...named, { themes: of(undefined) }].filter(({ themes }) => themes.length > 0);
}
