import type { ReturnContext } from '../../../../../shared/intake/read-return.ts';
import type { Unit } from '../../../../../shared/register/units-and-periods.ts';
import { vastervik2023 } from '../../../../../shared/strategies/vastervik-2023-2027.ts';

const unit = (id: string, name: string, short: string, aliases: readonly string[], email: string): Unit => ({
  id,
  name,
  short,
  kind: name.endsWith('AB') ? 'bolag' : 'förvaltning',
  aliases: [...aliases],
  emails: [email],
  from: null,
  to: null,
  contact: '',
  mergedInto: null,
});

export const units: readonly Unit[] = [
  unit('ksf', 'Kommunstyrelsens förvaltning', 'KSF', ['Kommunledningsförvaltningen'], 'ksf@kommun.example'),
  unit('buf', 'Barn- och utbildningsförvaltningen', 'BUF', ['Barn och utbildning', 'BUN'], 'buf@kommun.example'),
  unit('sf', 'Socialförvaltningen', 'SF', ['Socialtjänsten', 'SN'], 'socialforvaltningen@kommun.example'),
  unit('kof', 'Kultur- och fritidsförvaltningen', 'KoF', ['Kultur och fritid'], 'kultur@kommun.example'),
  unit('vmeab', 'Västervik Miljö & Energi AB', 'VMEAB', ['Miljö och Energi'], 'info@vmeab.example'),
  unit('vbab', 'Västerviks Bostadsbolag AB', 'VBAB', ['Bostadsbolaget'], 'info@vbab.example'),
];

export const context: ReturnContext = {
  strategy: vastervik2023,
  units,
  period: { id: '2024-delar', year: 2024, kind: 'delar', dueDate: '2024-09-06', state: 'open', exempt: [] },
  fileName: 'svar.xlsx',
  member: null,
  mail: null,
};
