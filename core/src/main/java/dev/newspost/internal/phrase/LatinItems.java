package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import java.util.Optional;

/** Reads what stands between two commas of a line of credits in Latin script: a name, a post, or where somebody works. */
final class LatinItems {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_ITEM = 60;

    private final CreditWords words;

    LatinItems(CreditWords words) {
        this.words = words;
    }

    /** How names are taken; {@code sure} where the words before them can begin nothing but a credit. */
    record Naming(Role role, Optional<String> label, boolean sure) {
        /** {@return whether an agency may stand beside persons, as in "With files from Jane Doe and AP"} */
        boolean takesAgencies() {
            return role == Role.AUTHOR || role == Role.REPORTER;
        }
    }

    /** What stands between two commas or "and"s. */
    record Item(int start, int end, boolean name, boolean post, boolean affiliation, boolean placeholder) {}

    Item item(String text, int start, int end, Naming naming) {
        int from = start;
        // "Jane Doe from Harbour News’s data desk": the name stands before where its bearer works.
        int named = cut(text, start, end);
        // "Harbour News’s Jane Doe", "Harbour staff writer Jane Doe"
        for (int i = start; i < end - 2; i++) {
            if (i < named
                    && naming.role != Role.PUBLISHER
                    && (text.charAt(i) == '’' || text.charAt(i) == '\'')
                    && text.charAt(i + 1) == 's'
                    && text.charAt(i + 2) == ' ') {
                from = Letters.skipBlanks(text, i + 2);
            }
            int title = words.titles.at(text, i);
            if (title > 0 && title < end && Letters.blank(text.charAt(title))) {
                from = Math.max(from, Letters.skipBlanks(text, title));
            }
        }
        int cut = cut(text, from, end);
        // "何七 . 2021": a stop behind a blank only parts.
        int to = cut > from + 1 && text.charAt(cut - 1) == '.' && Letters.blank(text.charAt(cut - 2))
                ? Letters.skipBlanksBack(text, cut - 1)
                : cut;
        String name = text.substring(from, to);
        boolean placeholder = words.placeholders.contains(name);
        boolean agency = naming.takesAgencies() && words.bodies.isAgency(name);
        boolean small = Character.isLowerCase(text.charAt(start)) && !naming.sure;
        boolean told = to < end && text.charAt(to) == ':';
        boolean titled = words.titles.at(text, start) > 0;
        boolean affiliation = !agency && (small || told || titled || affiliation(text.substring(start, end)));
        boolean person = agency || (!placeholder && to - from <= LONGEST_ITEM && person(name, naming));
        boolean oneWord = person && !agency && !naming.sure && name.indexOf(' ') < 0 && !initials(name);
        boolean whole = from == start && to == end && affiliation;
        boolean post = affiliation && affiliation(name);
        return new Item(from, to, person && !oneWord && !whole, post, affiliation || oneWord, placeholder);
    }

    /** {@return whether it is "J.D." or "J. D.": some papers sign so} */
    private static boolean initials(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i += 2) {
            if (!Character.isUpperCase(name.charAt(i)) || (i + 1 < name.length() && name.charAt(i + 1) != '.')) {
                return false;
            }
            letters++;
        }
        return letters > 1;
    }

    private boolean person(String name, Naming naming) {
        if (words.bodies.isBody(name)) {
            return naming.role == Role.PUBLISHER;
        }
        if (name.endsWith(":")) {
            // what a slash leaves of an address
            return false;
        }
        int blank = name.indexOf(' ');
        if (words.notFirstNames.contains(blank < 0 ? name : name.substring(0, blank))) {
            return false;
        }
        if (naming.sure
                && name.length() <= LONGEST_ITEM / 2
                && (Letters.anyHan(name) || (blank < 0 && !name.isEmpty()))) {
            return true;
        }
        return words.shapes.latinPerson(name, 1, MOST_WORDS);
    }

    /** {@return where " of …", " for …" or a bracket ends the name} */
    private int cut(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '/' || c == '|' || c == '<' || (c == '@' && Letters.blank(text.charAt(i - 1)))) {
                return Letters.skipBlanksBack(text, i);
            }
            // "Jane Doe '23": the year of a class
            if ((c == '\'' || c == '’')
                    && Letters.blank(text.charAt(i - 1))
                    && i + 1 < end
                    && Character.isDigit(text.charAt(i + 1))) {
                return Letters.skipBlanksBack(text, i);
            }
            // "Jane Doe: harbour correspondent"
            boolean post =
                    c == ':' && i + 2 < end && text.charAt(i + 1) == ' ' && Character.isLowerCase(text.charAt(i + 2));
            if (post) {
                return i;
            }
            if (Letters.blank(c) && words.nameEnds.at(text, i + 1) > 0) {
                return Letters.skipBlanksBack(text, i);
            }
        }
        return end;
    }

    private boolean affiliation(String item) {
        if (words.bodies.isBody(item)) {
            return true;
        }
        for (int i = 0; i < item.length(); i++) {
            boolean wordStart = i == 0 || Letters.blank(item.charAt(i - 1));
            if (wordStart && words.affiliations.at(item, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
