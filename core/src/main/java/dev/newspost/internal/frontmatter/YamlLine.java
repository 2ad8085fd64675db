package dev.newspost.internal.frontmatter;

/**
 * A line of a header that is being rescued.
 *
 * @param content what it holds, without its end
 * @param origin where it starts in the header
 * @param length how long it is there
 */
record YamlLine(String content, int origin, int length) {
    /** {@return the line with other content, at the same place} */
    YamlLine with(String other) {
        return new YamlLine(other, origin, length);
    }

    /** {@return how many blanks and tabs it starts with} */
    int indent() {
        int at = 0;
        while (at < content.length() && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** {@return whether it holds nothing, or a comment} */
    boolean isIdle() {
        int at = indent();
        return at == content.length() || content.charAt(at) == '#';
    }
}
