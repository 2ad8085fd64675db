package dev.newspost.internal.story.role;

import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Letters;
import java.util.ArrayList;
import java.util.List;

/** Texts as comparisons need them. */
final class Plain {
    private static final int LONGEST_NAME = 40;

    private Plain() {}

    /** {@return a text in lower case, without blanks and without signs at its edges} */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.blank(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        int start = 0;
        int end = plain.length();
        while (start < end && isSign(plain.charAt(start))) {
            start++;
        }
        while (end > start && isSign(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }

    /** {@return a text without code for the site builder that its readers would see} */
    static String bare(String text) {
        int open = text.indexOf("{%");
        int close = open < 0 ? -1 : text.indexOf("%}", open);
        return close < 0 ? text : (text.substring(0, open) + text.substring(close + 2)).strip();
    }

    /** {@return where code for the site builder starts that ends a text behind its words; its length where none does} */
    static int startOfCode(String text) {
        int open = text.endsWith("%}") ? text.lastIndexOf("{%") : -1;
        boolean one = open > 0 && text.indexOf("%}", open) == text.length() - 2;
        return one && Letters.blank(text.charAt(open - 1)) ? open : text.length();
    }

    /** {@return a text without signs in front} */
    static String withoutSigns(String text) {
        int start = 0;
        while (start < text.length() && isSign(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    /** {@return whether it holds neither letters nor digits} */
    static boolean isSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSign(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether it ends like a sentence} */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if ("。！？.!?…；;".indexOf(c) >= 0) {
                return true;
            }
            if ("”’」』\"')）】 \u00a0".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** {@return whether it ends like a sentence in Chinese, or asks or calls} */
    static boolean endsSaying(String text) {
        return endsSentence(text) && !text.strip().endsWith(".");
    }

    /** {@return whether it looks like a name: Chinese with a dot between its parts, or Latin words in capitals} */
    static boolean isForeignName(String text) {
        String name = of(text).isEmpty() ? "" : text.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || endsSentence(name)) {
            return false;
        }
        if (name.indexOf('·') > 0 || name.indexOf('•') > 0 || name.indexOf('‧') > 0) {
            return true;
        }
        int words = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = Character.isLetter(c) && (i == 0 || !Character.isLetter(name.charAt(i - 1)));
            if ((c >= 0x2e80 && Character.isLetter(c)) || (starts && !Character.isUpperCase(c))) {
                return false;
            }
            words += starts ? 1 : 0;
        }
        return words > 1;
    }

    /** {@return the number up to 99 that opens a text, a stop or a comma of lists and more words behind it; 0 where none does} */
    static int number(String text) {
        int end = 0;
        int number = 0;
        while (end < text.length() && end < 2 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            number = 10 * number + text.charAt(end) - '0';
            end++;
        }
        boolean parted = end > 0 && end + 1 < text.length() && ".、．)）".indexOf(text.charAt(end)) >= 0;
        return parted && !Character.isDigit(text.charAt(end + 1)) ? number : 0;
    }

    /** {@return whether one of some signs stands before a place in a text} */
    static boolean holdsBefore(String text, int end, String signs) {
        for (int i = 0; i < end; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return what stands between some marks, without blanks around it; what holds signs alone is left out} */
    static List<String> parts(String text, String marks) {
        return parts(text, marks, Integer.MAX_VALUE);
    }

    /** {@return the first of those} */
    static List<String> parts(String text, String marks, int most) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length() && parts.size() < most; i++) {
            if (i == text.length() || marks.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!isSigns(part)) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** {@return how many of its characters are no blanks} */
    static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            visible += Letters.blank(text.charAt(i)) ? 0 : 1;
        }
        return visible;
    }

    /** {@return its length in Latin letters; a Chinese character counts for two} */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += Letters.blank(c) ? 0 : c >= 0x2e80 ? 2 : 1;
        }
        return width;
    }

    /** {@return whether a draft's {@link #width} is larger; how many characters are seen of it mostly tells so} */
    static boolean isWider(Draft draft, int most) {
        int visible = draft.visible();
        return visible > most || (2 * visible > most && isWider(draft.words(), most));
    }

    /** {@return whether its {@link #width} is larger; asked of a whole paragraph for each of its lines, so it stops early} */
    static boolean isWider(String text, int most) {
        int width = 0;
        for (int i = 0; i < text.length() && width <= most; i++) {
            char c = text.charAt(i);
            width += Letters.blank(c) ? 0 : c >= 0x2e80 ? 2 : 1;
        }
        return width > most;
    }
}
