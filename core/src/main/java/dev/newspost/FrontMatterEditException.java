package dev.newspost;

/** A change of a header was refused, because it is not sure that it would say what was asked and nothing else. */
public final class FrontMatterEditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param reason why the change was refused
     */
    public FrontMatterEditException(String reason) {
        super(reason);
    }
}
