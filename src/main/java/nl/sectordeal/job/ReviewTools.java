package nl.sectordeal.job;

import nl.sectordeal.record.TraitsSeal;
import nl.sectordeal.record.WrittenPersons;

/** What deciding about doubtful pairs needs beside the stages. */
record ReviewTools(Stages stages, WrittenPersons texts, ReviewSeal seal, TraitsSeal traits) {}
