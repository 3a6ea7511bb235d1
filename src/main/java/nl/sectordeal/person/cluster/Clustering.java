package nl.sectordeal.person.cluster;

import java.util.BitSet;
import java.util.List;

/**
 * Who is one with whom (clustering).
 *
 * @param cluster per entity the entity that stands for its cluster
 * @param bits per entity how near the nearest other one is that it is one with, or would be were
 *     that not too large; NaN when there is none
 * @param tooLarge entities whose cluster was not made because it would be too large
 * @param doubts each pair of clusters once
 */
@SuppressWarnings("ArrayRecordComponent")
public record Clustering(int[] cluster, double[] bits, BitSet tooLarge, List<Doubt> doubts) {}
