import type { Strategy } from '../../../shared/register/strategy.ts';
import type { Option } from '../../components/options.tsx';

/** The years that a plan holds, as options. */
export const yearsOf = ({ fromYear, toYear }: Strategy): readonly Option[] =>
  Array.from({ length: toYear - fromYear + 1 }, (_, index) => String(fromYear + index)).map((year) => ({
    id: year,
    label: year,
  }));
