package nl.sectordeal.job.review;

import nl.sectordeal.job.Stages;
import nl.sectordeal.person.FormerNumbers;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.record.identity.TraitsSeal;
import nl.sectordeal.record.mapping.WrittenPersons;

/** What telling people who is who, and why, needs beside the stages. */
public record ReviewTools(
    Stages stages,
    LinkModel model,
    WrittenPersons written,
    ReviewSeal seal,
    TraitsSeal traits,
    FormerNumbers former) {}
