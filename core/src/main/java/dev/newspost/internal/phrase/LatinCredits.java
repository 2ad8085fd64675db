package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.LatinItems.Item;
import dev.newspost.internal.phrase.LatinItems.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines of credits in Latin script: "By X of Y and Z of W", "X contributed reporting". */
final class LatinCredits {
    private static final int LONGEST_ITEM = 60;
    private static final int LONGEST_ZONE = 4;
    private static final int MOST_CAPITALS = 2;
    private static final int MOST_NAMES = 4;
    private static final String BARS = "|•·–—";

    private final CreditWords words;
    private final LatinItems items;

    LatinCredits(CreditWords words) {
        this.words = words;
        items = new LatinItems(words);
    }

    /** {@return the credits, if the line holds nothing else} */
    Optional<List<Phrase>> line(String text, int start, int end) {
        List<Phrase> found = new ArrayList<>();
        int at = behindTime(text, behindDash(text, start, end), end);
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
            while (at < end && (Letters.blank(text.charAt(at)) || ".;|/•,".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            int joined = at > stop && at < end ? joinerEnd(text, at, end) : -1;
            at = joined > 0 ? Letters.skipBlanks(text, joined) : at;
        }
        return fields == 0 ? Optional.empty() : Optional.of(found);
    }

    /** "— Jane Doe contributed reporting": {@return where the words start behind the dash that sets a line of credits off} */
    private static int behindDash(String text, int start, int end) {
        int i = Letters.skipBlanks(text, start);
        while (i < end && "—–-".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return Letters.skipBlanks(text, i);
    }

    /** "March 4, 2021 | By Jane Doe", "Posted on March 4, 2021 by Jane Doe": {@return where the byline starts behind the day; {@code start} where none does} */
    private int behindTime(String text, int start, int end) {
        int label = words.timeLabels.at(text, start);
        int from = label > start ? Letters.skipMarks(text, label) : start;
        int time = Times.end(text, from, end, words.months);
        int behind = Letters.skipMarks(text, time);
        boolean clock = time > from && text.substring(from, time).indexOf(':') > 0;
        int next = time <= from ? start : clock ? behindZone(text, behind, end) : behind;
        return next < end && next > time && words.from.at(text, next).isPresent() ? next : start;
    }

    /** "10:02 AM PST By Jane Doe": {@return where words start behind the capitals of half a day and a zone} */
    private int behindZone(String text, int start, int end) {
        int at = start;
        for (int i = 0; i < MOST_CAPITALS && at < end && words.from.at(text, at).isEmpty(); i++) {
            int stop = at;
            while (stop < end && stop - at < LONGEST_ZONE && Character.isUpperCase(text.charAt(stop))) {
                stop++;
            }
            if (stop == at || stop >= end || !Letters.blank(text.charAt(stop))) {
                return at;
            }
            at = Letters.skipMarks(text, stop);
        }
        return at;
    }

    /** A phrase goes on to a stop behind which another credit word starts, else to the end. */
    private int phraseEnd(String text, int start, int end) {
        // "Story and photos by …" is one word.
        int first = words.from.at(text, start).map(RoleWords.Found::end).orElse(start + 1);
        for (int i = first; i < end - 1; i++) {
            char c = text.charAt(i);
            if (Letters.han(c)) {
                continue;
            }
            if (NameShapes.stopsSentence(text, i) && placeBehind(text, start, i) >= 0) {
                return i;
            }
            if (".;|/\n•".indexOf(c) >= 0) {
                int next = Letters.skipBlanks(text, i + 1);
                if (next < end
                        && (words.from.at(text, next).isPresent()
                                || labelAt(text, next).isPresent())) {
                    return i;
                }
            }
            if (c == ',' && clauseOfCredits(text, Letters.skipBlanks(text, i + 1))) {
                return i;
            }
            int joined = Letters.blank(c) ? joinerEnd(text, i + 1, end) : -1;
            if (joined > 0
                    && words.from.at(text, Letters.skipBlanks(text, joined)).isPresent()) {
                return i;
            }
        }
        return end;
    }

    /** "Text by Jane Doe, photos by John Roe": {@return whether words for a role and not a mere "by" start there} */
    private boolean clauseOfCredits(String text, int start) {
        return words.from
                .at(text, start)
                .filter(word -> text.substring(start, word.end()).indexOf(' ') > 0)
                .isPresent();
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
            boolean sure = label.indexOf(' ') > 0
                    || (from.get().end() < end && text.charAt(from.get().end()) == ':');
            int next = Letters.skipMarks(text, from.get().end());
            return names(text, next, end, new Naming(from.get().role(), Optional.of(label), sure));
        }
        Optional<RoleWords.Found> label = labelAt(text, start).filter(word -> word.end() < end);
        if (label.isPresent()) {
            int next = Letters.skipMarks(text, label.get().end());
            String word = text.substring(start, label.get().end());
            String behind = text.substring(next, end);
            return names(text, next, end, new Naming(label.get().role(), Optional.of(word), true))
                    .filter(found -> !words.needName.contains(word) || words.shapes.surelyNames(behind, words.bodies));
        }
        Optional<List<Phrase>> both = withThoseBeside(text, start, end);
        if (both.isPresent()) {
            return both;
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
        int reported = placeBehind(text, start, end);
        if (reported > start) {
            String word = text.substring(reported, words.reportedFrom.at(text, reported));
            Naming naming = new Naming(Role.REPORTER, Optional.of(word), true);
            return names(text, start, reported, naming)
                    .map(first -> withOthers(first, text, reported + word.length(), end, naming));
        }
        return Optional.empty();
    }

    /** "Jane Doe contributed reporting, alongside John Roe": {@return all of them; empty where no verb stands before others} */
    private Optional<List<Phrase>> withThoseBeside(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int word = Letters.blank(text.charAt(i - 1)) ? words.besides.at(text, i) : -1;
            Optional<RoleWords.Found> verb = word > 0 && word < end
                    ? words.verbs.before(text, Letters.skipMarksBack(text, i))
                    : Optional.empty();
            if (verb.isPresent() && verb.get().start() > start) {
                String label = text.substring(verb.get().start(), verb.get().end());
                Naming naming = new Naming(verb.get().role(), Optional.of(label), false);
                Optional<List<Phrase>> others = names(text, Letters.skipBlanks(text, word), end, naming);
                return names(text, start, verb.get().start(), naming)
                        .flatMap(first -> others.map(more -> {
                            List<Phrase> all = new ArrayList<>(first);
                            all.addAll(more);
                            return all;
                        }));
            }
        }
        return Optional.empty();
    }

    /** "Doe reported from Bay City, John Roe from Hill City and Max Poe from Port City": {@return all who reported} */
    private List<Phrase> withOthers(List<Phrase> first, String text, int start, int end, Naming naming) {
        List<Phrase> all = new ArrayList<>(first);
        int name = end;
        for (int i = start; i < end; i++) {
            int joined = Letters.blank(text.charAt(i)) ? joinerEnd(text, i + 1, end) : -1;
            if (text.charAt(i) == ',' || joined > 0) {
                name = Letters.skipBlanks(text, Math.max(i + 1, joined));
            } else if (i > name && Letters.blank(text.charAt(i)) && words.othersFrom.at(text, i + 1) > 0) {
                boolean person = words.shapes.latinPerson(text.substring(name, i), 2, MOST_NAMES);
                names(text, name, i, naming).filter(found -> person).ifPresent(all::addAll);
                name = end;
            }
        }
        return all;
    }

    /** "Jane Doe contributed reporting from Bay City.": {@return the verb before the place} */
    private Optional<RoleWords.Found> verbBeforePlace(String text, int start, int end) {
        int floor = Math.max(start, end - LONGEST_ITEM);
        for (int i = end - 1; i > floor; i--) {
            if (Letters.blank(text.charAt(i - 1)) && words.placedBy.at(text, i) > 0) {
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
            if (NameShapes.stopsSentence(text, i)) {
                if (!reportedFrom(text, from, i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** "Doe reported from Harbour City": {@return where the words before the place start; -1 where none closes the words} */
    private int placeBehind(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int word = words.reportedFrom.at(text, i);
            int place = word < 0 ? end : Letters.skipBlanks(text, word);
            if (place < end) {
                boolean told = Character.isUpperCase(text.charAt(place))
                        && (end - place <= LONGEST_ITEM || placesAndNames(text, place, end));
                return told && !NameShapes.holdsSentence(text, start + 1, end - 1) ? i : -1;
            }
        }
        return -1;
    }

    /** {@return whether each item, of however many, is as short as a place or a name with one, and begins with a capital} */
    private boolean placesAndNames(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int from = Letters.skipBlanks(text, at);
            int stop = from < end ? itemEnd(text, from, end) : end;
            if (stop - from > LONGEST_ITEM || (from < end && !Character.isUpperCase(text.charAt(from)))) {
                return false;
            }
            at = stop < end ? afterJoiner(text, stop, end) : end;
        }
        return true;
    }

    private boolean reportedFrom(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.reportedFrom.at(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

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
                Item item = items.item(text, from, to, naming);
                if (item.name() && !(comma && item.post())) {
                    add(found, text, item, naming);
                } else if (!(item.placeholder()
                        || ((comma || skipped || words.articles.at(text, from) > 0) && item.affiliation()))) {
                    return Optional.empty();
                }
                skipped = item.affiliation();
            }
            comma = itemEnd < stop && text.charAt(itemEnd) == ',';
            at = afterJoiner(text, itemEnd, stop);
        }
        return Optional.of(found);
    }

    private void add(List<Phrase> found, String text, Item item, Naming naming) {
        String name = text.substring(item.start(), item.end());
        Role role = naming.takesAgencies() && words.bodies.isAgency(name) ? Role.AGENCY : naming.role();
        for (Phrase before : found) {
            if (before.name().equalsIgnoreCase(name)) {
                return;
            }
        }
        found.add(new Phrase(role, naming.label(), name, item.start(), item.end()));
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
            if (Letters.blank(text.charAt(i - 1)) && isTime(text, i, end)) {
                return Letters.skipMarksBack(text, i);
            }
        }
        return end;
    }

    /** "June 22", "Published June 22": {@return whether a time starts there, with its label or without} */
    private boolean isTime(String text, int start, int end) {
        int label = words.timeLabels.at(text, start);
        int time = label > 0 ? Letters.skipMarks(text, label) : start;
        return time < end && Times.end(text, time, end, words.months) > time;
    }
}
