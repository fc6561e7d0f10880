// 概览: what this workbook is, the one button, and what has changed.
import { Card, Cards } from "../parts/card";
import { ChangesCard } from "../parts/changes-card";
import { FormList, MissingList } from "../parts/form-list";
import { GenerateCard } from "../parts/generate-card";
import { LastYearCard } from "../parts/last-year-card";
import { t } from "../../app/texts";
import { useFacts } from "../use-session";

export function Overview() {
  const { forms } = useFacts().report;
  const found = forms.filter((form) => form.found);
  const missing = forms.filter((form) => form.missing !== undefined);
  return (
    <Cards>
      <GenerateCard />
      <ChangesCard />
      <LastYearCard />
      {missing.length > 0 && (
        <Card title={`${t.overview.missing}（${missing.length}）`}>
          <MissingList forms={missing} />
        </Card>
      )}
      <Card title={`${t.overview.found}（${found.length}）`}>
        <FormList forms={found} />
      </Card>
    </Cards>
  );
}
