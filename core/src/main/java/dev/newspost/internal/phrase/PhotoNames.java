package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;

/** Reads the names in a photo credit: what is left without brackets, role words, kinds of pictures and dates. */
final class PhotoNames {
    private static final int ROUNDS = 6;
    private static final int LONGEST_TITLED = 20;
    private static final int LONGEST_BODY = 8;
    private static final int LONGEST_MAKER = 16;
    private static final int LONGEST_LABELLED = 6;
    private static final int LONGEST_ABBREVIATION = 4;

    private final Bodies bodies;
    private final Words labels;
    private final Words from;
    private final Words weak;
    private final Words when;
    private final Words verbs;
    private final Words kinds;
    private final Words media;
    private final Words titles;
    private final Words notTitles;
    private final Words by;
    private final Words clauses;
    private final HanNames people;
    private final NameShapes shapes;

    PhotoNames(LanguagePacks packs) {
        bodies = Bodies.of(packs);
        labels = new Words(packs, "credit.pictureLabels");
        from = new Words(packs, "credit.pictureFrom");
        weak = new Words(packs, "credit.pictureWeak");
        when = new Words(packs, "credit.pictureWhen");
        verbs = new Words(packs, "credit.pictureVerbs");
        kinds = new Words(packs, "credit.pictureKinds");
        media = new Words(packs, "credit.pictureMedia");
        titles = new Words(packs, "credit.pictureTitles");
        notTitles = new Words(packs, "credit.notTitles");
        by = new Words(packs, "credit.pictureBy");
        clauses = new Words(packs, "credit.notInNames");
        people = HanNames.of(packs);
        shapes = NameShapes.of(packs);
    }

    /**
     * The names of a credit.
     *
     * @param text the names as written, joined by the marks that stood between them; empty where there is no party
     * @param marked whether a word says that it is a credit
     * @param known whether one of the names is a body that the packs name
     */
    record Names(String text, boolean marked, boolean known) {
        boolean party() {
            return !text.isEmpty();
        }
    }

    private record Part(String name, boolean marked, boolean known) {}

    /** {@return the names in a text that is taken for a credit, its own brackets left out} */
    Names read(String credit) {
        String text = withoutStop(Letters.trim(credit));
        if (bodies.isBody(text)) {
            return new Names(text, false, true);
        }
        boolean han = Letters.anyHan(text);
        StringBuilder names = new StringBuilder();
        boolean marked = false;
        boolean known = false;
        boolean clause = false;
        int start = 0;
        int gap = 0;
        while (start < text.length()) {
            int end = partEnd(text, start, han);
            Part part = part(text.substring(start, end));
            marked |= part.marked;
            // Behind a comma only what is a credit by itself goes on: "(…提供，独家首发)" names one party.
            if (!part.name.isEmpty() && (!clause || part.marked || part.known)) {
                known |= part.known;
                names.append(names.isEmpty() ? "" : text.substring(gap, start)).append(part.name);
            }
            gap = Letters.skipBlanksBack(text, end);
            start = end;
            while (start < text.length() && (divides(text, start, han) || Letters.blank(text.charAt(start)))) {
                clause |= clauseMark(text, start);
                start++;
            }
        }
        return new Names(names.toString(), marked, known);
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && (Letters.stop(text.charAt(end - 1)) || unopened(text, end))) {
            end--;
        }
        // "Media Inc." keeps its stop: only a Han text surely ends a sentence with it.
        boolean abbreviation = end < text.length()
                && text.charAt(end) == '.'
                && !Letters.anyHan(text)
                && NameShapes.wordLengthBefore(text, end) <= LONGEST_ABBREVIATION;
        return text.substring(0, abbreviation ? end + 1 : end);
    }

    /** {@return whether a bracket closes at the end that nothing opened: half of a credit's own brackets was lost} */
    private static boolean unopened(String text, int end) {
        char c = text.charAt(end - 1);
        return (c == '）' || c == ')') && text.lastIndexOf('（', end - 1) < 0 && text.lastIndexOf('(', end - 1) < 0;
    }

    private static int partEnd(String text, int start, boolean han) {
        int i = start;
        while (i < text.length() && !divides(text, i, han)) {
            i++;
        }
        return i;
    }

    private static boolean divides(String text, int at, boolean han) {
        char c = text.charAt(at);
        if (c == '/' || c == '／') {
            return !insideAddress(text, at);
        }
        return c == '、' || (han && clauseMark(text, at));
    }

    private static boolean clauseMark(String text, int at) {
        char c = text.charAt(at);
        if (c == ',') {
            int next = Letters.skipBlanks(text, at + 1);
            return next < text.length() && Letters.han(text.charAt(next));
        }
        return c == '，' || c == '；' || c == ';';
    }

    /** {@return whether the slash belongs to an address such as example.com/a} */
    private static boolean insideAddress(String text, int slash) {
        for (int i = slash - 1; i >= 0 && i > slash - LONGEST_TITLED; i--) {
            char c = text.charAt(i);
            if (c == '.') {
                return i + 1 < slash
                        && Letters.latin(text.charAt(i + 1))
                        && i > 0
                        && !Letters.blank(text.charAt(i - 1));
            }
            if (Letters.blank(c) || c == '、' || c == '／') {
                return false;
            }
        }
        return false;
    }

    private Part part(String raw) {
        String text = Letters.trim(raw);
        boolean marked = false;
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
        if (dated.isEmpty() || media.contains(dated)) {
            return new Part("", marked, false);
        }
        return new Part(dated, marked, knows(dated));
    }

    private boolean knows(String name) {
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
            return text.substring(Letters.skipMarks(text, label));
        }
        int word = from.at(text, 0);
        if (word > 0 && word < text.length()) {
            return text.substring(Letters.skipMarks(text, word));
        }
        return text;
    }

    /** {@return whether the word up to {@code end} is a label: a mark follows, or a blank behind a longer Han word} */
    private static boolean labelStands(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        int next = Letters.skipBlanks(text, end);
        char c = text.charAt(next);
        return c == '©' || (Letters.mark(c) && c != '-' && c != '、') || (next > end && Letters.han(text.charAt(0)));
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
    private int whenAt(String text) {
        for (int i = 1; i < text.length() && i < LONGEST_TITLED; i++) {
            if (when.at(text, i) > 0) {
                return i;
            }
        }
        return text.length();
    }

    /** "中央社記者王小明" is 王小明: the outlet's own reporters are named without it, as elsewhere. */
    private String withoutTitle(String text) {
        int limit = Math.min(text.length(), LONGEST_TITLED);
        for (int i = 0; i < limit; i++) {
            int end = titles.at(text, i);
            if (end > 0 && end < text.length() && notTitles.at(text, i) < end) {
                boolean stands = i <= LONGEST_BODY || bodies.isBody(Letters.trim(text.substring(0, i)));
                int start = Letters.skipMarks(text, end);
                return stands ? text.substring(start, people.withoutPlace(text, start)) : text;
            }
        }
        return text;
    }

    private static String withoutDate(String text) {
        String back = text.substring(0, Dates.beforeDate(text));
        return back.substring(Dates.afterDate(back));
    }

    /** {@return whether the text starts with a word that says that a picture's maker follows} */
    boolean starts(String text) {
        int label = labels.at(text, 0);
        int word = from.at(text, 0);
        return (word > 0 && word < text.length()) || (label > 0 && label < text.length() && labelStands(text, label));
    }

    /** {@return whether the word that the text starts with also starts captions} */
    boolean startsWeakly(String text) {
        int longest = Math.max(labels.at(text, 0), from.at(text, 0));
        if (longest <= 0 || weak.at(text, 0) != longest) {
            return false;
        }
        String rest = text.substring(Letters.skipMarks(text, longest));
        return (!starts(rest) || weak.at(rest, 0) > 0) && !namesBehindColon(text, longest, rest);
    }

    /** "Photograph: Jane Doe/Bay News": behind a colon, names by their shape are no caption. */
    private boolean namesBehindColon(String text, int label, String rest) {
        return label < text.length()
                && text.charAt(label) == ':'
                && !Letters.anyHan(rest)
                && shapes.namesWithSlash(rest, false);
    }

    /** {@return whether the text is a maker and a verb or time behind it, and no clause} */
    boolean ends(String line) {
        String text = withoutStop(line);
        int end = Dates.beforeDate(text);
        int verb = verbs.before(text, end);
        int kind = kinds.before(text, end);
        if (kind > 0
                && ("/／".indexOf(text.charAt(Letters.skipBlanksBack(text, kind) - 1)) >= 0
                        || titledBefore(text, kind))) {
            verb = kind;
        }
        if (verb <= 0) {
            verb = whenAt(text);
            if (verb == text.length() || Dates.beforeDate(text) > verb + 4) {
                return false;
            }
        }
        String maker = text.substring(Math.max(0, by.at(text, 0)), verb);
        return maker.length() <= LONGEST_MAKER && !clause(maker);
    }

    /** {@return whether Han words behind a short label such as 图 can be a name; a caption is longer or a clause} */
    boolean nameBehindLabel(String text, String name) {
        if (!Letters.anyHan(name) || from.at(text, 0) > labels.at(text, 0) || labels.at(text, 0) > 2) {
            return true;
        }
        return !clause(name)
                && (name.length() <= LONGEST_LABELLED
                        || name.indexOf('/') > 0
                        || name.indexOf('／') > 0
                        || knows(name)
                        || ends(text));
    }

    /** "某社记者 何七 图": {@return whether a title and a short name are all that stands before the kind of picture} */
    private boolean titledBefore(String text, int kind) {
        String maker = Letters.trim(text.substring(0, kind));
        String name = maker.length() > LONGEST_TITLED ? maker : withoutTitle(maker);
        return name.length() < maker.length() && name.length() >= 2 && name.length() <= LONGEST_LABELLED - 2;
    }

    /** {@return whether the words hold one that stands in no name} */
    boolean clause(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (clauses.at(words, i) > 0
                    || "，：:“”「」".indexOf(c) >= 0
                    || Letters.openBracket(c)
                    || Letters.closeBracket(c)) {
                return true;
            }
        }
        return false;
    }
}
