package nl.sectordeal.job;

import java.time.Clock;
import java.util.List;
import nl.sectordeal.delivery.DeliveryReceiver;
import nl.sectordeal.delivery.DeliveryStore;
import nl.sectordeal.delivery.JudgementStore;
import nl.sectordeal.job.publish.OnPublication;
import nl.sectordeal.job.publish.PublicationStore;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.PersonVerdictStore;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.RecordReader;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.report.ReportRenderer;

/**
 * The doers of the stages and what they keep, for one database and one secret key.
 *
 * @param disclosure what may be shown
 * @param onPublication who keeps something of what is published
 * @param linkModelSha256 of the text of the link model
 */
record Stages(
    DeliveryStore deliveries,
    JudgementStore judgements,
    DeliveryReceiver receiver,
    RecordReader reader,
    RecordStore records,
    NoticeStore notices,
    PersonLinker linker,
    PersonStore persons,
    PersonVerdictStore verdicts,
    ReportRenderer renderer,
    PublicationStore publications,
    Disclosure disclosure,
    List<OnPublication> onPublication,
    HeldTrial heldTrial,
    Clock clock,
    String linkModelSha256,
    String keyFingerprint) {}
