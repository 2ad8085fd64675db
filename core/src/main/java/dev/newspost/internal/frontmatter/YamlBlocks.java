package dev.newspost.internal.frontmatter;

/** Tells which lines stand in a block scalar, where everything is text. Asked line for line. */
final class YamlBlocks {
    private static final int NONE = -1;

    private int indent = NONE;

    /** {@return whether the line stands in a block scalar that a line before it opened} */
    boolean holds(YamlLine line) {
        int blanks = 0;
        while (blanks < line.content().length() && line.content().charAt(blanks) == ' ') {
            blanks++;
        }
        boolean held = indent != NONE && (line.content().isBlank() || blanks > indent);
        if (!held) {
            indent = opens(line.content()) ? blanks : NONE;
        }
        return held;
    }

    private static boolean opens(String line) {
        int item = YamlKey.itemStart(line);
        int value =
                item + YamlKey.of(line.substring(item)).map(YamlKey::valueStart).orElse(0);
        if (value >= line.length() || "|>".indexOf(line.charAt(value)) < 0) {
            return false;
        }
        // Behind the sign stand digits, plus and minus, and a comment: anything else is text.
        int at = value + 1;
        while (at < line.length() && "+-123456789".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        String rest = line.substring(at).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }
}
