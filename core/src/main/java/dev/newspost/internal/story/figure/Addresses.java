package dev.newspost.internal.story.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the address of a picture among the attributes that scripts load it from. */
final class Addresses {
    /** A picture element that holds more is none that a page would have. */
    private static final int MOST_SOURCES = 100;

    private static final List<String> LAZY = List.of(
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-actualsrc",
            "data-original-src",
            "data-orig-src",
            "data-echo",
            "data-url",
            "data-hi-res-src",
            "data-image",
            "data-img-src",
            "data-image-src",
            "data-img-url",
            "data-lazy",
            "data-lazyload-src",
            "data-original-url",
            "data-full-src",
            "data-src-large",
            "data-lazyload",
            "data-gl-src",
            "data-src-template");
    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

    private final Words words;

    Addresses(Words words) {
        this.words = words;
    }

    /**
     * The addresses of a picture.
     *
     * @param src its own
     * @param sizes those of other sizes
     */
    record Found(String src, List<String> sizes) {}

    /** {@return a picture's addresses; empty where nothing but a placeholder has one} */
    Optional<Found> find(Element image) {
        Set<String> sizes = new LinkedHashSet<>();
        for (Element source : sources(image)) {
            for (String name : SETS) {
                sizes.addAll(candidates(source.attr(name)));
            }
        }
        String own = image.attr("src").strip();
        Optional<String> real = isReal(own) ? Optional.of(own) : lazy(image).findFirst();
        if (real.isPresent()) {
            String address = loaded(real.get(), image);
            sizes.remove(address);
            return Optional.of(new Found(address, List.copyOf(sizes)));
        }
        List<String> all = List.copyOf(sizes);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(all.get(all.size() - 1), all.subList(0, all.size() - 1)));
    }

    /** {@return the address that a script puts in place of a stand-in, as of {@code default.gif}; else the given one} */
    private String loaded(String address, Element image) {
        String type = type(address);
        boolean drawn = type.equals("gif") || type.equals("svg");
        boolean named = words.standsIn(fileName(address));
        return !drawn && !named
                ? address
                : lazy(image)
                        .filter(other -> named || !type(other).equals(type))
                        .findFirst()
                        .orElse(address);
    }

    /** {@return the addresses that scripts load a picture from} */
    private Stream<String> lazy(Element image) {
        return LAZY.stream().map(name -> image.attr(name).strip()).filter(this::isReal);
    }

    /** {@return the ending of a file's name in small letters; empty where it has none} */
    static String type(String address) {
        String path = address.substring(0, pathEnd(address));
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static List<Element> sources(Element image) {
        Element parent = image.parent();
        if (parent == null || !parent.normalName().equals("picture")) {
            return List.of(image);
        }
        List<Element> sources = new ArrayList<>();
        for (int i = 0; i < Math.min(parent.childNodeSize(), MOST_SOURCES); i++) {
            if (parent.childNode(i) instanceof Element child
                    && child.normalName().equals("source")) {
                sources.add(child);
            }
        }
        sources.add(image);
        return sources;
    }

    /** {@return the addresses of a srcset; a comma ends one only where white space or a descriptor stands before it} */
    private List<String> candidates(String set) {
        if (set.isEmpty()) {
            return List.of();
        }
        List<String> addresses = new ArrayList<>();
        int i = 0;
        while (i < set.length()) {
            while (i < set.length() && (set.charAt(i) <= ' ' || set.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < set.length() && set.charAt(i) > ' ') {
                i++;
            }
            int end = i;
            boolean last = end > start && set.charAt(end - 1) == ',';
            while (end > start && set.charAt(end - 1) == ',') {
                end--;
            }
            String address = set.substring(start, end);
            if (isReal(address)) {
                addresses.add(address);
            }
            while (!last && i < set.length() && set.charAt(i) != ',') {
                i++;
            }
        }
        return addresses;
    }

    private boolean isReal(String address) {
        return !address.isEmpty()
                && !address.regionMatches(true, 0, "data:", 0, 5)
                && !address.startsWith("about:")
                && !words.isPlaceholder(fileName(address));
    }

    /** {@return the last part of an address's path, without its extension} */
    static String fileName(String address) {
        int end = pathEnd(address);
        int slash = address.lastIndexOf('/', Math.max(0, end - 1));
        String name = address.substring(slash + 1, end);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static int pathEnd(String address) {
        int end = address.length();
        for (char stop : new char[] {'?', '#'}) {
            int at = address.indexOf(stop);
            // image proxies carry the picture's own address behind the question mark
            end = at >= 0 && at < end && !address.startsWith("?url=", at) ? at : end;
        }
        return end;
    }
}
