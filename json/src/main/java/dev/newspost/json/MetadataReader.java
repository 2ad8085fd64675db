package dev.newspost.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newspost.Credit;
import dev.newspost.FrontMatterValue;
import dev.newspost.HeaderImage;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what the header says. */
final class MetadataReader {
    private MetadataReader() {}

    static Metadata metadata(JsonSource json) {
        return new Metadata(
                json.optional("title"),
                json.object("published", time -> time(time, "value")),
                json.object("updated", time -> time(time, "value")),
                json.optional("author"),
                json.texts("authors"),
                json.object("makers", MetadataReader::makers).orElse(Map.of()),
                json.optional("from"),
                json.optional("description"),
                json.optional("section"),
                json.texts("topics"),
                json.texts("tags"),
                json.texts("categories"),
                json.texts("series"),
                json.object("image", MetadataReader::image),
                json.optional("language"),
                json.optional("layout"),
                json.field("comments").map(JsonSource::bool),
                json.object("frontMatter", MetadataReader::map)
                        .map(FrontMatterValue.Entries::values)
                        .orElse(Map.of()),
                json.optional("unreadHeader"));
    }

    private static PostTime time(JsonSource json, String name) {
        return new PostTime(OffsetDateTime.parse(json.text(name)), json.flag("dateOnly"), json.flag("zoneAssumed"));
    }

    private static Map<Credit.Role, List<String>> makers(JsonSource json) {
        Map<Credit.Role, List<String>> makers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonSource> field : json.fields()) {
            Enum<?> role = Names.all(Credit.Role.class).get(field.getKey());
            if (role == null) {
                throw json.problem("\"" + field.getKey() + "\" is none of "
                        + Names.all(Credit.Role.class).keySet());
            }
            makers.put((Credit.Role) role, field.getValue().list(JsonSource::text));
        }
        return makers;
    }

    private static HeaderImage image(JsonSource json) {
        return new HeaderImage(
                json.text("src"), json.optional("alt"), json.optional("caption"), json.optional("credit"));
    }

    private static FrontMatterValue value(JsonSource json) {
        JsonNode node = json.node();
        if (node.isTextual()) {
            return new FrontMatterValue.Text(node.textValue());
        }
        if (node.isNumber()) {
            BigDecimal number = json.decimal();
            return new FrontMatterValue.Num(number, number.toString());
        }
        if (node.isBoolean()) {
            return new FrontMatterValue.Bool(node.booleanValue(), node.asText());
        }
        if (node.isArray()) {
            return new FrontMatterValue.Items(json.list(MetadataReader::value));
        }
        return node.isObject() ? tagged(json) : new FrontMatterValue.None();
    }

    private static FrontMatterValue tagged(JsonSource json) {
        return switch (json.firstName()) {
            case Tags.NUMBER -> new FrontMatterValue.Num(new BigDecimal(json.text(Tags.NUMBER)), json.text("text"));
            case Tags.BOOLEAN -> new FrontMatterValue.Bool(json.flag(Tags.BOOLEAN), json.text("text"));
            case Tags.TIME ->
                new FrontMatterValue.Time(
                        time(json, Tags.TIME), json.optional("text").orElseGet(() -> json.text(Tags.TIME)));
            default -> map(json);
        };
    }

    private static FrontMatterValue.Entries map(JsonSource json) {
        Map<String, FrontMatterValue> entries = new LinkedHashMap<>();
        if (json.firstName().equals(Tags.MAP)) {
            json.list(Tags.MAP, pair -> {
                List<FrontMatterValue> both = pair.list(MetadataReader::value);
                return entries.put(both.get(0).text(), both.get(1));
            });
        } else {
            json.fields()
                    .forEach(field ->
                            entries.put(field.getKey(), field.getValue().read(MetadataReader::value)));
        }
        return new FrontMatterValue.Entries(entries);
    }
}
