package nl.sectordeal.job;

import nl.sectordeal.record.PersonTexts;

/** What deciding about doubtful pairs needs beside the stages. */
record ReviewTools(Stages stages, PersonTexts texts, ReviewSeal seal) {}
