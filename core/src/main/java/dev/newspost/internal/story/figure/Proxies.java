package dev.newspost.internal.story.figure;

import dev.newspost.internal.language.LanguagePacks;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Knows services that fetch and resize the pictures of others, and finds the address that they fetch. */
final class Proxies {
    private final Map<String, String> parameters = new HashMap<>();

    /** Reads the list {@code picture.proxies}: a host, and the parameter that holds the address or a slash. */
    private Proxies(LanguagePacks packs) {
        for (String proxy : packs.words("picture.proxies")) {
            int space = proxy.indexOf(' ');
            parameters.put(proxy.substring(0, space), proxy.substring(space + 1));
        }
    }

    static Proxies of(LanguagePacks packs) {
        return packs.compiled(Proxies.class, Proxies::new);
    }

    /** {@return the address behind a proxy's; empty where it is none} */
    Optional<String> original(String address) {
        int host = address.indexOf("//");
        if (host < 0) {
            return Optional.empty();
        }
        int end = host + 2;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String parameter = parameters.get(address.substring(host + 2, end));
        if (parameter == null) {
            return Optional.empty();
        }
        String rest = address.substring(end);
        String target = parameter.equals("/") ? inPath(rest) : inQuery(rest, parameter);
        return target.isEmpty() ? Optional.empty() : Optional.of(withScheme(target));
    }

    private static String inPath(String rest) {
        String path = rest.startsWith("/") ? rest.substring(1) : rest;
        int query = path.indexOf('?');
        String target = query < 0 ? path : path.substring(0, query);
        return target.indexOf('/') > 0 && target.indexOf('.') > 0 ? target : "";
    }

    private static String inQuery(String rest, String parameter) {
        int query = rest.indexOf('?');
        if (query < 0) {
            return "";
        }
        String start = parameter + "=";
        for (String part : rest.substring(query + 1).split("&", -1)) {
            if (part.startsWith(start)) {
                return decoded(part.substring(start.length()));
            }
        }
        return "";
    }

    private static String decoded(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a stray percent sign: the address is taken as it stands
            return value;
        }
    }

    /** {@return an address with a scheme; proxies take one without} */
    private static String withScheme(String target) {
        String bare = target.startsWith("ssl:") ? target.substring(4) : target;
        if (bare.startsWith("//")) {
            return "https:" + bare;
        }
        return bare.contains("://") ? bare : "https://" + bare;
    }
}
