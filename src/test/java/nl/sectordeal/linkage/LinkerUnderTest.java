package nl.sectordeal.linkage;

final class LinkerUnderTest implements Linking {
  @Override
  public Found link(TruthSet set) {
    throw new UnsupportedOperationException();
  }
}
