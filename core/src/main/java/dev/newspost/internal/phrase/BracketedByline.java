package dev.newspost.internal.phrase;

import dev.newspost.Credit;
import java.util.Set;

/**
 * Tells bylines in brackets, which stand right under the first picture as captions do: "【文/海风网 何七】",
 * "〔記者何七／山城報導〕". Immutable.
 */
final class BracketedByline {
    private static final int LONGEST = 60;
    private static final String MARKS = ":：/／｜|丨︱";
    private static final Set<Credit.Role> OF_TEXT =
            Set.of(Credit.Role.AUTHOR, Credit.Role.EDITOR, Credit.Role.TRANSLATOR);

    private final CreditWords words;

    BracketedByline(CreditWords words) {
        this.words = words;
    }

    /** {@return whether brackets around all of a line hold a label for makers of a text, or a reporter who reports} */
    boolean isOne(String line) {
        int last = line.length() - 1;
        if (last < 2
                || last > LONGEST
                || !Letters.openBracket(line.charAt(0))
                || !Letters.closeBracket(line.charAt(last))
                || holdsBracket(line, last)) {
            return false;
        }
        String inner = Letters.trim(line.substring(1, last));
        return words.labels
                .at(inner, 0)
                .filter(label -> makesText(label, inner))
                .isPresent();
    }

    /** "作者：何七 编辑：林一": {@return whether words begin with a label for makers of the story and a colon} */
    boolean tellsMakers(String inner) {
        return words.labels
                .at(inner, 0)
                .filter(label -> label.end() < inner.length() && "：:".indexOf(inner.charAt(label.end())) >= 0)
                .filter(label -> label.role() == Credit.Role.AUTHOR || label.role() == Credit.Role.EDITOR)
                .isPresent();
    }

    private boolean makesText(RoleWords.Found label, String inner) {
        if (label.role() == Credit.Role.REPORTER) {
            // "（记者何七/图）" tells who made the picture.
            return words.verbs
                    .before(inner, inner.length())
                    .filter(verb -> verb.role() == Credit.Role.REPORTER && verb.start() > label.end())
                    .isPresent();
        }
        return OF_TEXT.contains(label.role())
                && label.end() < inner.length()
                && MARKS.indexOf(inner.charAt(Letters.skipBlanks(inner, label.end()))) >= 0;
    }

    /** {@return whether another bracket opens or closes inside: then those at the ends may stand around parts} */
    private static boolean holdsBracket(String line, int last) {
        for (int i = 1; i < last; i++) {
            if (Letters.openBracket(line.charAt(i)) || Letters.closeBracket(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
