package interleave.code;

/** A program asks for something that this runtime does not know; found before it has begun. */
public final class UnsupportedFeatureException extends RuntimeException {
  private final transient UnsupportedFeature feature;

  /** Refuses for a feature. */
  public UnsupportedFeatureException(UnsupportedFeature feature) {
    super(feature.what() + ", line " + feature.line(), null, false, false);
    this.feature = feature;
  }

  /** The feature and its place. */
  public UnsupportedFeature feature() {
    return feature;
  }

  /** The feature, a noun phrase. */
  public String what() {
    return feature.what();
  }

  /** The line it begins in, from 1. */
  public int line() {
    return feature.line();
  }
}
