package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.DatelinePhrases.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads datelines in Latin script: a place in capitals, an agency in brackets, a dash. */
final class LatinDatelines {
    private static final int LONGEST_LATIN = 60;
    private static final int LONGEST_OUTLET = 24;

    private final CreditWords words;
    private final Words states;

    LatinDatelines(CreditWords words, LanguagePacks packs) {
        this.words = words;
        states = new Words(packs, "credit.stateWords");
    }

    /** {@return the place that is all of a line, in capitals or before outlet and dash: "HARBOUR CITY, OHIO"} */
    Optional<Found> line(String line) {
        int start = Letters.skipBlanks(line, 0);
        int end = Letters.skipBlanksBack(line, line.length());
        if (end - start > 2 && isDash(line.charAt(end - 1))) {
            return beforeOutlet(line, start, end);
        }
        if (end - start < 3
                || end - start > LONGEST_LATIN
                || !capitals(line, start, end)
                || opensHeading(line, start, end)
                || words.bodies.isBody(line.substring(start, end))
                || !allLetters(line, start, end)) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                start, end, Optional.empty(), Optional.of(line.substring(start, end)), Optional.empty(), List.of()));
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-';
    }

    /** "Harbour City, Norland CNN —": a place and an outlet that the packs name are all of a line. */
    private Optional<Found> beforeOutlet(String line, int start, int end) {
        int stop = Letters.skipMarksBack(line, end);
        int floor = Math.max(start + 1, stop - LONGEST_OUTLET);
        for (int i = floor; i < stop && end - start <= LONGEST_LATIN; i++) {
            int placeEnd = Letters.skipBlanksBack(line, i);
            if (placeEnd < i && words.bodies.at(line, i) == stop) {
                String place = line.substring(start, placeEnd);
                Phrase outlet = new Phrase(Role.AGENCY, Optional.empty(), line.substring(i, stop), i, stop);
                return words.shapes.latinName(place)
                        ? Optional.of(new Found(
                                start, end, Optional.of(outlet), Optional.of(place), Optional.empty(), List.of()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Harbour City, Norland –" in bold: {@return the place and its land at a paragraph's start, up to the dash} */
    Optional<Found> bold(String text, int boldEnd) {
        int start = Letters.skipBlanks(text, 0);
        int inner = Letters.skipBlanksBack(text, boldEnd);
        boolean inside = inner > start && isDash(text.charAt(inner - 1));
        int dash = inside ? inner - 1 : Letters.skipBlanks(text, boldEnd);
        if (dash <= start + 2
                || dash > start + LONGEST_LATIN
                || dash + 1 >= text.length()
                || !isDash(text.charAt(dash))) {
            return Optional.empty();
        }
        String place = text.substring(start, Letters.skipBlanksBack(text, dash));
        boolean stands =
                Letters.blank(text.charAt(dash - 1)) && place.indexOf(',') > 0 && words.shapes.latinName(place);
        return stands
                ? Optional.of(
                        new Found(start, dash + 1, Optional.empty(), Optional.of(place), Optional.empty(), List.of()))
                : Optional.empty();
    }

    /** "FOR IMMEDIATE RELEASE", "BREAKING NEWS": capitals that name no place. */
    private boolean opensHeading(String line, int start, int end) {
        int blank = line.indexOf(' ', start);
        String first = line.substring(start, blank < 0 || blank > end ? end : blank);
        return words.notFirstNames.contains(first.toLowerCase(Locale.ROOT));
    }

    private static boolean allLetters(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.latin(c) && !Letters.blank(c) && ",.-'’".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "HARBOUR CITY, Pa. —", "HARBOUR CITY (AP) —": capitals up to a dash. */
    Optional<Found> at(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_LATIN);
        for (int i = start + 2; i < limit; i++) {
            char c = text.charAt(i);
            // "HARBOUR CITY, Ohio--The port": as typewriters make a long one
            boolean wide = c == '—' || (c == '-' && i + 1 < text.length() && text.charAt(i + 1) == '-');
            if ((isDash(c) && Letters.blank(text.charAt(i - 1))) || (wide && i + 1 < text.length())) {
                int end = HanDatelines.dashEnd(text, i);
                int next = Letters.skipBlanks(text, end);
                Optional<Found> released = released(text, start, i, next);
                if (released.isPresent()) {
                    return released;
                }
                boolean latin = next < text.length() && !Letters.han(text.charAt(next));
                boolean spaced = latin && (next > end || wide);
                return spaced ? latinParts(text, start, i, end) : Optional.empty();
            }
            if (c == '\n') {
                return Optional.empty();
            }
        }
        return withoutDash(text, start, limit);
    }

    /** "(AP) — The port": {@return an agency in brackets before a dash, which without it would be a picture's source} */
    Optional<Found> agencyAlone(String text, int start) {
        int close = text.indexOf(')', start);
        if (text.charAt(start) != '(' || close < 0 || close > start + LONGEST_OUTLET) {
            return Optional.empty();
        }
        String name = text.substring(start + 1, close);
        int dash = Letters.skipBlanks(text, close + 1);
        int end = HanDatelines.dashEnd(text, dash);
        boolean before = end > dash && end < text.length() && Letters.blank(text.charAt(end));
        return before && words.bodies.isAgency(name)
                ? Optional.of(new Found(
                        start,
                        end,
                        Optional.of(new Phrase(Role.AGENCY, Optional.empty(), name, start + 1, close)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                : Optional.empty();
    }

    /** "Harbour City—October 13, 2025—The port": the day stands between two dashes. */
    private Optional<Found> released(String text, int start, int dash, int month) {
        int limit = Math.min(text.length(), month + LONGEST_LATIN / 2);
        int date = words.months.at(text, Math.min(month, text.length())) > 0
                ? Times.end(text, month, limit, words.months)
                : month;
        int close = Letters.skipBlanks(text, date);
        int end = HanDatelines.dashEnd(text, close);
        String place = text.substring(start, Letters.skipBlanksBack(text, dash));
        if (date == month || end == close || !words.shapes.latinName(place)) {
            return Optional.empty();
        }
        Optional<String> day = Optional.of(text.substring(month, date));
        return Optional.of(new Found(start, end, Optional.empty(), Optional.of(place), day, List.of()));
    }

    /** "Harbour City, Oct. 2 (AP) The port": an agency that the packs name, in brackets behind place and date. */
    private Optional<Found> withoutDash(String text, int start, int limit) {
        int open = text.indexOf('(', start);
        int close = open < 0 || open >= limit ? -1 : text.indexOf(')', open);
        if (close < 0 || close >= limit || !words.bodies.isAgency(text.substring(open + 1, close))) {
            return Optional.empty();
        }
        int placeEnd = Letters.skipBlanksBack(text, open);
        int date = monthStart(text, start, placeEnd);
        if (date < 0 || !words.shapes.latinName(text.substring(start, Letters.skipMarksBack(text, date)))) {
            return Optional.empty();
        }
        Phrase agency = new Phrase(Role.AGENCY, Optional.empty(), text.substring(open + 1, close), open + 1, close);
        Optional<String> place = Optional.of(text.substring(start, Letters.skipMarksBack(text, date)));
        Optional<String> day = Optional.of(text.substring(date, placeEnd));
        return Optional.of(new Found(start, close + 1, Optional.of(agency), place, day, List.of()));
    }

    private Optional<Found> latinParts(String text, int start, int dash, int end) {
        int stop = Letters.skipBlanksBack(text, dash);
        int placeEnd = stop;
        Optional<Phrase> agency = Optional.empty();
        boolean known = false;
        if (text.charAt(stop - 1) == ')') {
            int open = text.lastIndexOf('(', stop);
            if (open <= start) {
                return Optional.empty();
            }
            String name = text.substring(open + 1, stop - 1);
            if (!words.bodies.isBody(name) && !callSign(name)) {
                return Optional.empty();
            }
            known = words.bodies.isBody(name);
            agency = Optional.of(new Phrase(Role.AGENCY, Optional.empty(), name, open + 1, stop - 1));
            placeEnd = Letters.skipBlanksBack(text, open);
        }
        int dateStart = monthStart(text, start, placeEnd);
        Optional<String> date = dateStart < 0 ? Optional.empty() : Optional.of(text.substring(dateStart, placeEnd));
        placeEnd = dateStart < 0 ? placeEnd : Math.max(start, Letters.skipMarksBack(text, dateStart));
        Optional<String> place = Optional.of(text.substring(start, placeEnd)).filter(name -> !name.isEmpty());
        // "March 4 (AP) —" tells no place; in small letters it is one only before an agency that the packs name.
        boolean dayOnly = place.isEmpty() && known;
        boolean named = placeEnd - start >= 3
                && (capitals(text, start, placeEnd) || (known && words.shapes.latinName(place.orElse(""))));
        return dayOnly || named ? Optional.of(new Found(start, end, agency, place, date, List.of())) : Optional.empty();
    }

    /** {@return whether a name in a dateline's bracket can be an outlet's that no pack names: "(WXYZ)", "(Bay News)"} */
    private boolean callSign(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i == 0 || Letters.blank(name.charAt(i - 1));
            if (starts && !Character.isUpperCase(c) && !Character.isDigit(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1 && name.length() <= LONGEST_OUTLET;
    }

    private int monthStart(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ((i == start || text.charAt(i - 1) == ' ')
                    && words.months.at(text, i) > 0
                    && Letters.anyDigit(text.substring(i, end))) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether the first word is in capitals, and each other one too, or a state's abbreviation} */
    private boolean capitals(String text, int start, int end) {
        int i = start;
        boolean first = true;
        while (i < end) {
            int stop = i;
            while (stop < end && !Letters.blank(text.charAt(stop))) {
                stop++;
            }
            String word = text.substring(i, stop);
            boolean state = !first && states.contains(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
            if (!state && !upper(word)) {
                return false;
            }
            first = false;
            i = Letters.skipBlanks(text, stop);
        }
        return true;
    }

    private static boolean upper(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c) || Character.isDigit(c) || Letters.han(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 2 || (word.length() == 2 && word.charAt(1) == '.' && letters == 1);
    }
}
