package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;

/** Tells lines that say where and when a text was written: "二〇二一年三月四日于山城", "2021.3.4 初稿". */
final class PlaceAndDay {
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_PLACE = 8;
    private static final int LONGEST_TAIL = 4;

    private final CreditWords words;
    private final Words written;
    private final Words in;

    PlaceAndDay(CreditWords words, LanguagePacks packs) {
        this.words = words;
        in = new Words(packs, "credit.writtenIn");
        written = new Words(packs, "credit.writtenAt");
    }

    boolean is(String line) {
        int end = Letters.skipBlanksBack(line, line.length());
        if (end > LONGEST_LINE || end == 0 || Letters.stop(line.charAt(end - 1))) {
            return false;
        }
        boolean day = false;
        boolean told = false;
        int at = skip(line, 0, end);
        while (at < end) {
            int next = dayEnd(line, at, end);
            day |= next > at;
            if (next == at) {
                next = toldEnd(line, at, end);
                told |= next > at;
            }
            if (next == at) {
                return false;
            }
            at = skip(line, next, end);
        }
        return day && told;
    }

    private static int skip(String line, int start, int end) {
        int i = start;
        while (i < end && (Letters.mark(line.charAt(i)) || Letters.blank(line.charAt(i)) || bracket(line.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean bracket(char c) {
        return Letters.openBracket(c) || Letters.closeBracket(c);
    }

    /** {@return the end of a day that starts at {@code at}, also one without a year: "3.10"} */
    private int dayEnd(String line, int at, int end) {
        int time = Math.max(Times.end(line, at, end, words.months), Dates.afterWords(line, at));
        if (time > at) {
            return Math.min(time, end);
        }
        int i = at;
        boolean units = false;
        while (i < end && (Character.isDigit(line.charAt(i)) || (i > at && "年月日./-".indexOf(line.charAt(i)) >= 0))) {
            units |= !Character.isDigit(line.charAt(i));
            i++;
        }
        return units ? i : at;
    }

    /** {@return the end of a place, or of a word for writing, that starts at {@code at}} */
    private int toldEnd(String line, int at, int end) {
        int word = written.at(line, at);
        if (word > 0 && word <= end) {
            int from = skip(line, word, end);
            return anyPlaceEnd(line, from, end, in.before(line, word) >= 0 ? LONGEST_PLACE : 0);
        }
        int place = words.people.placeEnd(line, at, end);
        return place > at ? anyPlaceEnd(line, place, end, LONGEST_TAIL) : at;
    }

    /** "听潮园" behind "于", "外滩" behind "上海" */
    private static int anyPlaceEnd(String line, int start, int end, int longest) {
        int i = start;
        while (i < end && i - start < longest && Letters.han(line.charAt(i)) && !Letters.hanNumeral(line.charAt(i))) {
            i++;
        }
        return i == start + longest && i < end && Letters.han(line.charAt(i)) ? start : i;
    }
}
