package dev.newspost;

/** Where HTML ends and Markdown begins in a body. */
public enum MarkdownFlavour {
    /** Hugo's rules where the header or the template tags are Hugo's, else Jekyll's. The default. */
    AUTO,
    /** Jekyll's reader: an HTML block element reaches to its closing tag, whatever lines it holds. */
    KRAMDOWN,
    /** Hugo's and most other readers: an HTML block ends at a blank line. */
    COMMONMARK
}
