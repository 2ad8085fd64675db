package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;

/** Reads one part of a photo credit: the name without role words, kinds of pictures, titles and dates around it. */
final class PhotoParts {
    private static final int ROUNDS = 6;
    private static final int LONGEST_TITLED = 20;
    private static final int LONGEST_BODY = 8;
    /** Papers of Korea write it between a label and the name. */
    static final char EQUALS = '=';

    final Bodies bodies;
    final Words labels;
    final Words from;
    final Words verbs;
    final Words kinds;
    final Words by;
    private final Words when;
    private final Words media;
    private final Words social;
    private final Words titles;
    private final Words notTitles;
    private final Words notNames;
    private final HanNames people;

    PhotoParts(LanguagePacks packs) {
        bodies = Bodies.of(packs);
        labels = new Words(packs, "credit.pictureLabels");
        from = new Words(packs, "credit.pictureFrom");
        verbs = new Words(packs, "credit.pictureVerbs");
        kinds = new Words(packs, "credit.pictureKinds");
        by = new Words(packs, "credit.pictureBy");
        when = new Words(packs, "credit.pictureWhen");
        media = new Words(packs, "credit.pictureMedia");
        social = new Words(packs, "credit.socialMedia");
        titles = new Words(packs, "credit.pictureTitles");
        notTitles = new Words(packs, "credit.notTitles");
        notNames = new Words(packs, "credit.notNames");
        people = HanNames.of(packs);
    }

    /**
     * A part.
     *
     * @param name the name; empty where the part only says what the picture is
     * @param marked whether a word says that it is a credit
     * @param known whether it is a body that the packs name, or one stands in it
     * @param medium whether it only tells, with a kind of pictures, of which social network it is
     */
    record Part(String name, boolean marked, boolean known, boolean medium) {}

    /** {@return one of the parts between the marks of a credit} */
    Part read(String raw) {
        String text = Letters.trim(raw);
        boolean marked = false;
        boolean told = !text.isEmpty() && tells(text);
        for (int round = 0; round < ROUNDS && !text.isEmpty() && !bodies.isBody(text); round++) {
            String shorter = withoutFront(text);
            if (shorter.length() == text.length()) {
                shorter = withoutBack(text);
            }
            if (shorter.length() == text.length()) {
                shorter = withoutTitle(text);
            }
            if (shorter.length() == text.length()) {
                break;
            }
            marked = true;
            text = shorter;
        }
        String dated = withoutDate(text);
        // "图片来自网络" names it as the source; "网络图片" only says what the picture is.
        if (dated.isEmpty() || (media.contains(dated) && !told)) {
            return new Part("", marked, false, false);
        }
        boolean medium = social.contains(dated) && kinds.before(raw, Letters.skipBlanksBack(raw, raw.length())) > 0;
        return new Part(dated, marked, knows(dated), medium);
    }

    /** {@return whether a word that says where a picture is from starts a text, and no kind of pictures by itself} */
    private boolean tells(String text) {
        int word = Math.max(from.at(text, 0), labels.at(text, 0));
        return word > 0 && word < text.length() && (from.at(text, 0) > 0 || labelStands(text, word));
    }

    boolean knows(String name) {
        if (bodies.isBody(name)) {
            return true;
        }
        // "AFP via Getty Images", "© AP - Jane Doe", "美国之音某某": a known body starts or ends it.
        if (bodies.at(name, 0) > 0) {
            return true;
        }
        int blank = name.lastIndexOf(' ');
        for (int words = 0; blank > 0 && words < 4; words++) {
            if (bodies.isBody(name.substring(blank + 1))) {
                return true;
            }
            blank = name.lastIndexOf(' ', blank - 1);
        }
        return false;
    }

    private String withoutFront(String text) {
        if (text.charAt(0) == '©' || text.charAt(0) == '@') {
            return text.charAt(0) == '@' ? text : text.substring(Letters.skipMarks(text, 1));
        }
        int kind = kinds.at(text, 0);
        if (kind == text.length() || (kind > 0 && Letters.mark(text.charAt(kind)))) {
            return text.substring(Letters.skipMarks(text, kind));
        }
        int label = labels.at(text, 0);
        if (label > 0 && labelStands(text, label)) {
            return text.substring(behindMark(text, label));
        }
        int word = from.at(text, 0);
        if (word > 0 && word < text.length()) {
            return text.substring(Letters.skipMarks(text, word));
        }
        return startsWithPicture(text) ? text.substring(by.at(text, 0)) : text;
    }

    /** "图片由何七提供": {@return whether a word for a picture and the one before its maker start a text} */
    boolean startsWithPicture(String text) {
        int maker = by.at(text, 0);
        return maker > 1 && maker < text.length();
    }

    /** {@return whether the word up to {@code end} is a label: a mark follows, or a blank behind a longer Han word} */
    static boolean labelStands(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        int next = Letters.skipBlanks(text, end);
        char c = text.charAt(next);
        return c == '©'
                || c == EQUALS
                || (Letters.mark(c) && c != '-' && c != '、')
                || (next > end && Letters.han(text.charAt(0)));
    }

    /** "图表=何七": {@return where the name starts behind a label} */
    private static int behindMark(String text, int label) {
        int name = Letters.skipMarks(text, label);
        return name < text.length() && text.charAt(name) == EQUALS ? Letters.skipMarks(text, name + 1) : name;
    }

    private String withoutBack(String text) {
        int date = Dates.beforeDate(text);
        int time = whenAt(text);
        int end = Math.min(date, time);
        int verb = verbs.before(text, end);
        int kind = kinds.before(text, end);
        int start = verb < 0 ? kind : kind < 0 ? verb : Math.min(verb, kind);
        if (start < 0) {
            start = time;
        }
        String left = text.substring(0, Letters.skipMarksBack(text, start));
        int front = start < text.length() ? by.at(left, 0) : -1;
        return front > 0 ? left.substring(front) : left;
    }

    /** {@return where words such as "taken in" start, if nothing but the time can follow; else the length} */
    int whenAt(String text) {
        for (int i = 1; i < text.length() && i < LONGEST_TITLED; i++) {
            if (when.at(text, i) > 0) {
                return i;
            }
        }
        return text.length();
    }

    /** "中央社記者王小明" is 王小明: the outlet's own reporters are named without it, as elsewhere. */
    String withoutTitle(String text) {
        int limit = Math.min(text.length(), LONGEST_TITLED);
        for (int i = 0; i < limit; i++) {
            int end = titles.at(text, i);
            if (end > 0 && end < text.length() && notTitles.at(text, i) < end) {
                boolean stands = i <= LONGEST_BODY || bodies.isBody(Letters.trim(text.substring(0, i)));
                int start = Letters.skipMarks(text, end);
                // "本文仅代表作者观点": what the author holds stands behind the word, and no name.
                boolean named = stands && notNames.at(text, start) < text.length();
                return named ? text.substring(start, people.withoutPlace(text, start)) : text;
            }
        }
        return text;
    }

    private static String withoutDate(String text) {
        String back = text.substring(0, Dates.beforeDate(text));
        return back.substring(Dates.afterDate(back));
    }
}
