package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines of credits in Latin script: "By X of Y and Z of W", "X contributed reporting". */
final class LatinCredits {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_ITEM = 60;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final String BARS = "|•·–—";

    private final CreditWords words;

    LatinCredits(CreditWords words) {
        this.words = words;
    }

    /** {@return the credits, if the line holds nothing else} */
    Optional<List<Phrase>> line(String text, int start, int end) {
        List<Phrase> found = new ArrayList<>();
        int at = Letters.skipBlanks(text, start);
        int fields = 0;
        while (at < end) {
            int stop = phraseEnd(text, at, end);
            Optional<List<Phrase>> phrase = phrase(text, at, stop);
            if (phrase.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(phrase.get());
            fields++;
            at = stop;
            while (at < end && (Letters.blank(text.charAt(at)) || ".;|•".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }
        return fields == 0 ? Optional.empty() : Optional.of(found);
    }

    /** A phrase goes on to a stop behind which another credit word starts, else to the end. */
    private int phraseEnd(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ';' || c == '|' || c == '\n' || c == '•')) {
                int next = Letters.skipBlanks(text, i + 1);
                if (next < end
                        && (words.from.at(text, next).isPresent()
                                || labelAt(text, next).isPresent())) {
                    return i;
                }
            }
        }
        return end;
    }

    /** {@return the label with a colon that starts at {@code start}; labels in Han script are not read here} */
    private Optional<RoleWords.Found> labelAt(String text, int start) {
        if (!Letters.latin(text.charAt(start))) {
            return Optional.empty();
        }
        return words.labels.at(text, start).filter(word -> {
            int next = Letters.skipBlanks(text, word.end());
            return next < text.length() && ":：".indexOf(text.charAt(next)) >= 0;
        });
    }

    private Optional<List<Phrase>> phrase(String text, int start, int end) {
        Optional<RoleWords.Found> from = words.from.at(text, start).filter(word -> word.end() < end);
        if (from.isPresent()) {
            String label = text.substring(start, from.get().end());
            boolean sure = label.indexOf(' ') > 0;
            int next = Letters.skipMarks(text, from.get().end());
            return names(text, next, end, new Naming(from.get().role(), Optional.of(label), sure));
        }
        Optional<RoleWords.Found> label = labelAt(text, start).filter(word -> word.end() < end);
        if (label.isPresent()) {
            int next = Letters.skipMarks(text, label.get().end());
            String word = text.substring(start, label.get().end());
            return names(text, next, end, new Naming(label.get().role(), Optional.of(word), true));
        }
        int last = end;
        while (last > start && (text.charAt(last - 1) == '.' || Letters.blank(text.charAt(last - 1)))) {
            last--;
        }
        Optional<RoleWords.Found> verb = words.verbs.before(text, last).or(() -> verbBeforePlace(text, start, end));
        if (verb.isPresent()
                && verb.get().start() > start
                && !tellsMore(text, start, verb.get().start())) {
            String word = text.substring(verb.get().start(), verb.get().end());
            return names(text, start, verb.get().start(), new Naming(verb.get().role(), Optional.of(word), false));
        }
        return Optional.empty();
    }

    /** "Jane Doe contributed reporting from Bay City.": {@return the verb before the place} */
    private Optional<RoleWords.Found> verbBeforePlace(String text, int start, int end) {
        int floor = Math.max(start, end - LONGEST_ITEM);
        for (int i = end - 1; i > floor; i--) {
            if (words.placedBy.at(text, i) > 0 && Letters.blank(text.charAt(i - 1))) {
                int place = Letters.skipBlanks(text, words.placedBy.at(text, i));
                boolean named = place < end && Character.isUpperCase(text.charAt(place));
                Optional<RoleWords.Found> verb = words.verbs.before(text, Letters.skipBlanksBack(text, i));
                if (named && verb.isPresent()) {
                    return verb;
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether sentences stand before the last one that tell more than where somebody reported from} */
    private boolean tellsMore(String text, int start, int end) {
        int from = start;
        for (int i = start + 1; i + 1 < end; i++) {
            boolean stop = text.charAt(i) == '.' && Letters.blank(text.charAt(i + 1));
            if (stop && NameShapes.wordLengthBefore(text, i) > LONGEST_ABBREVIATION) {
                if (!reportedFrom(text, from, i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private boolean reportedFrom(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.reportedFrom.at(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How names are taken; {@code sure} where the words before them can begin nothing but a credit. */
    private record Naming(Role role, Optional<String> label, boolean sure) {}

    private Optional<List<Phrase>> names(String text, int start, int end, Naming naming) {
        int stop = beforeBar(text, start, end);
        List<Phrase> found = new ArrayList<>();
        boolean comma = false;
        boolean skipped = false;
        int at = start;
        while (at < stop) {
            int itemEnd = itemEnd(text, at, stop);
            int from = Letters.skipBlanks(text, at);
            int to = Letters.skipBlanksBack(text, itemEnd);
            if (from < to) {
                Item item = item(text, from, to, naming);
                if (item.name) {
                    add(found, text, item, naming);
                } else if (!(item.placeholder || ((comma || skipped) && item.affiliation))) {
                    return Optional.empty();
                }
                skipped = item.affiliation;
            }
            comma = itemEnd < stop && text.charAt(itemEnd) == ',';
            at = afterJoiner(text, itemEnd, stop);
        }
        return Optional.of(found);
    }

    private void add(List<Phrase> found, String text, Item item, Naming naming) {
        String name = text.substring(item.start, item.end);
        Role role = naming.role == Role.AUTHOR && words.bodies.isAgency(name) ? Role.AGENCY : naming.role;
        for (Phrase before : found) {
            if (before.name().equalsIgnoreCase(name)) {
                return;
            }
        }
        found.add(new Phrase(role, naming.label, name, item.start, item.end));
    }

    /** What stands between two commas or "and"s. */
    private record Item(int start, int end, boolean name, boolean affiliation, boolean placeholder) {}

    private Item item(String text, int start, int end, Naming naming) {
        int from = start;
        // "Harbour News’s Jane Doe", "Harbour staff writer Jane Doe"
        for (int i = start; i < end - 2; i++) {
            if ((text.charAt(i) == '’' || text.charAt(i) == '\'')
                    && text.charAt(i + 1) == 's'
                    && text.charAt(i + 2) == ' ') {
                from = Letters.skipBlanks(text, i + 2);
            }
            int title = words.titles.at(text, i);
            if (title > 0 && title < end && Letters.blank(text.charAt(title))) {
                from = Math.max(from, Letters.skipBlanks(text, title));
            }
        }
        int to = cut(text, from, end);
        String name = text.substring(from, to);
        boolean placeholder = words.placeholders.contains(name);
        boolean agency = naming.role == Role.AUTHOR && words.bodies.isAgency(name);
        boolean small = Character.isLowerCase(text.charAt(start)) && !naming.sure;
        boolean affiliation = !agency && (small || affiliation(text.substring(start, end)));
        boolean person = agency || (!placeholder && to - from <= LONGEST_ITEM && person(name, naming));
        boolean oneWord = person && !agency && !naming.sure && name.indexOf(' ') < 0 && !initials(name);
        boolean whole = from == start && to == end && affiliation;
        return new Item(from, to, person && !oneWord && !whole, affiliation || oneWord, placeholder);
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
            if (c == '(' || c == '/' || c == '|' || c == '<') {
                return Letters.skipBlanksBack(text, i);
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

    private int itemEnd(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '，' || c == '、' || c == ';' || (c == '&' && i > start)) {
                return i;
            }
            if (Letters.blank(c) && joinerEnd(text, i + 1, end) > 0) {
                return i;
            }
        }
        int stop = end;
        while (stop > start
                && ((text.charAt(stop - 1) == '.' && !abbreviation(text, stop))
                        || Letters.blank(text.charAt(stop - 1)))) {
            stop--;
        }
        return stop > start ? stop : end;
    }

    private static boolean abbreviation(String text, int stop) {
        return NameShapes.wordLengthBefore(text, stop - 1) <= 2;
    }

    private int joinerEnd(String text, int start, int end) {
        int joined = words.joiners.at(text, start);
        return joined > 0 && joined < end && Letters.latin(text.charAt(start)) && Letters.blank(text.charAt(joined))
                ? joined
                : -1;
    }

    private int afterJoiner(String text, int start, int end) {
        int i = start;
        while (i < end && (Letters.blank(text.charAt(i)) || ",，、;&.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        int joined = joinerEnd(text, i, end);
        return joined > 0 ? joined : Math.max(i, start + 1);
    }

    /** {@return the end of the names before a bar or a date} */
    private int beforeBar(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            boolean bar = (BARS.indexOf(c) >= 0 && Letters.blank(text.charAt(i - 1))) || c == '\n' || c == '|';
            if (bar) {
                return i;
            }
            if (Letters.blank(text.charAt(i - 1)) && Times.end(text, i, end, words.months) > i) {
                return Letters.skipMarksBack(text, i);
            }
        }
        return end;
    }
}
