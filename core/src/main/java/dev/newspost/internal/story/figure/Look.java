package dev.newspost.internal.story.figure;

import dev.newspost.internal.story.draft.Draft;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How a page sets words apart by style: in the middle, smaller, paler than the story, or on a ground of their own.
 *
 * @param centred whether they stand in the middle of the line
 * @param small whether they are smaller than the story
 * @param pale whether they are grey
 * @param boxed whether a box around them has a colour of its own
 */
record Look(boolean centred, boolean small, boolean pale, boolean boxed) {
    static final Look PLAIN = new Look(false, false, false, false);

    private static final int DEPTH = 6;
    private static final int SMALL_PIXELS = 14;
    private static final int SMALL_POINTS = 10;

    /** {@return the look of some words} */
    static Look of(Draft draft) {
        Look look = PLAIN;
        Element element = draft.region().element();
        for (int i = 0; i < DEPTH && element != null; i++) {
            look = look.and(element);
            element = onlyChild(element);
        }
        Element inner = look.isPlain() ? draft.wrapper() : null;
        for (int i = 0; i < DEPTH && inner != null; i++) {
            look = look.and(inner);
            inner = onlyChild(inner);
        }
        Element around = draft.region().element().parent();
        return around != null && around.normalName().equals("center")
                ? new Look(true, look.small, look.pale, look.boxed)
                : look;
    }

    boolean isPlain() {
        return !centred && !small && !pale && !boxed;
    }

    private Look and(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        String name = element.normalName();
        boolean font = name.equals("font");
        return new Look(
                centred
                        || name.equals("center")
                        || element.attr("align").equalsIgnoreCase("center")
                        || style.contains("text-align:center"),
                small || (font && isSmall(element.attr("size"))) || smallStyle(value(style, "font-size:")),
                pale || (font && isGrey(element.attr("color"))) || isGrey(value(style, "color:")),
                boxed
                        || (name.equals("div")
                                && !value(style, "background-color:").isEmpty()));
    }

    private static Element onlyChild(Element element) {
        Element only = null;
        // By index: a list of the children would be a copy, and a paragraph may hold a thousand pictures.
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            if (child instanceof Element inner && !inner.normalName().equals("br")) {
                if (only != null) {
                    return null;
                }
                only = inner;
            }
        }
        return only;
    }

    /** {@return the value of a property in a style without blanks; empty where it has none} */
    private static String value(String style, String property) {
        int at = style.startsWith(property) ? 0 : style.indexOf(';' + property);
        if (at < 0) {
            return "";
        }
        int start = style.indexOf(':', at) + 1;
        int end = style.indexOf(';', start);
        return style.substring(start, end < 0 ? style.length() : end);
    }

    private static boolean isSmall(String size) {
        return size.equals("1") || size.equals("2") || size.startsWith("-");
    }

    private static boolean smallStyle(String size) {
        if (size.equals("small") || size.equals("smaller") || size.equals("x-small") || size.equals("xx-small")) {
            return true;
        }
        double number = number(size);
        return (size.endsWith("px") && number < SMALL_PIXELS)
                || (size.endsWith("pt") && number < SMALL_POINTS)
                || ((size.endsWith("em") || size.endsWith("rem")) && number < 1)
                || (size.endsWith("%") && number < 100);
    }

    private static double number(String size) {
        int end = 0;
        while (end < size.length() && end < DEPTH && (Character.isDigit(size.charAt(end)) || size.charAt(end) == '.')) {
            end++;
        }
        try {
            return end == 0 ? Double.MAX_VALUE : Double.parseDouble(size.substring(0, end));
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    /** {@return whether a colour is a grey that is neither black nor white} */
    private static boolean isGrey(String colour) {
        String name = colour.toLowerCase(Locale.ROOT);
        if (name.contains("gray") || name.contains("grey") || name.equals("silver")) {
            return true;
        }
        int[] parts = name.startsWith("#") ? hex(name) : name.startsWith("rgb") ? decimals(name) : new int[0];
        if (parts.length < 3) {
            return false;
        }
        int least = Math.min(parts[0], Math.min(parts[1], parts[2]));
        int most = Math.max(parts[0], Math.max(parts[1], parts[2]));
        return most - least <= 24 && least >= 0x66 && most <= 0xcc;
    }

    private static int[] hex(String colour) {
        int digits = colour.length() == 4 ? 1 : colour.length() == 7 ? 2 : 0;
        int[] parts = new int[digits == 0 ? 0 : 3];
        for (int i = 0; i < parts.length; i++) {
            int value = 0;
            for (int k = 0; k < 2; k++) {
                int digit = Character.digit(colour.charAt(1 + i * digits + (digits == 1 ? 0 : k)), 16);
                value = value * 16 + Math.max(0, digit);
            }
            parts[i] = value;
        }
        return parts;
    }

    private static int[] decimals(String colour) {
        int[] parts = new int[3];
        int part = 0;
        boolean inNumber = false;
        for (int i = 0; i < colour.length() && part < 3; i++) {
            char c = colour.charAt(i);
            if (c >= '0' && c <= '9') {
                parts[part] = Math.min(999, parts[part] * 10 + (c - '0'));
                inNumber = true;
            } else if (inNumber) {
                part++;
                inNumber = false;
            }
        }
        return part == 3 ? parts : new int[0];
    }
}
