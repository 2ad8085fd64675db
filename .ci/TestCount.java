import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Says how many tests ran in all modules, from the reports that the last test run left.
 *
 * <p>Run as a source file: {@code java .ci/TestCount.java ROOT}.
 */
final class TestCount {
    private static final XMLInputFactory XML = XMLInputFactory.newInstance();

    private int tests;
    private int failed;
    private int skipped;

    private TestCount() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
        TestCount count = new TestCount();
        Path root = Path.of(args[0]);
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path module : modules) {
                count.addModule(module.resolve("target").resolve("surefire-reports"));
            }
        }
        System.out.println(count);
    }

    private void addModule(Path reports) throws IOException, XMLStreamException {
        if (!Files.isDirectory(reports)) {
            return;
        }
        try (DirectoryStream<Path> suites = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (Path suite : suites) {
                addSuite(suite);
            }
        }
    }

    private void addSuite(Path suite) throws IOException, XMLStreamException {
        try (var in = Files.newInputStream(suite)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            xml.nextTag(); // <testsuite>
            tests += number(xml, "tests");
            failed += number(xml, "failures") + number(xml, "errors");
            skipped += number(xml, "skipped");
        }
    }

    private static int number(XMLStreamReader suite, String attribute) {
        return Integer.parseInt(suite.getAttributeValue(null, attribute));
    }

    @Override
    public String toString() {
        return (tests - failed - skipped) + " passed, " + failed + " failed, " + skipped + " skipped";
    }
}
