package nl.sectordeal.job;

import java.util.function.Supplier;
import nl.sectordeal.delivery.DeliveryReceiver;
import nl.sectordeal.delivery.DeliveryStore;
import nl.sectordeal.delivery.JudgementStore;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.PersonVerdictStore;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.RecordReader;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.report.ReportRenderer;

/** The doers of the stages and what they keep, for one database and one secret key. */
record Stages(
    DeliveryStore deliveries,
    JudgementStore judgements,
    DeliveryReceiver receiver,
    RecordReader reader,
    RecordStore records,
    NoticeStore notices,
    Supplier<PersonLinker> linking,
    PersonStore persons,
    PersonVerdictStore verdicts,
    ReportRenderer renderer,
    String keyFingerprint) {
  /** Who only looks never links, so that the link model is read when it is needed. */
  PersonLinker linker() {
    return linking.get();
  }
}
