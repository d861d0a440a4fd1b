// Usage: java -cp JARS JenaPeer.java read|write FILE ROUNDS
// One line a result: RESULT, operation, triples, seconds of processor time (the best round).
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

public class JenaPeer {
    private static final Map<String, RDFFormat> FORMATS = new java.util.TreeMap<>(Map.of(
        "write nt", RDFFormat.NTRIPLES, "write ttl", RDFFormat.TURTLE_PRETTY, "write ttl in blocks", RDFFormat.TURTLE_BLOCKS,
        "write rdf", RDFFormat.RDFXML_PLAIN, "write jsonld", RDFFormat.JSONLD));

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[2]);
        if (args[0].equals("read")) {
            measure("read " + args[1].substring(args[1].lastIndexOf('.') + 1), rounds, () -> count(args[1]));
            return;
        }

        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(args[1]).parse(graph);
        for (var format : FORMATS.entrySet()) {
            measure(format.getKey(), rounds, () -> write(graph, format.getValue()));
        }
    }

    private static long count(String file) {
        var sink = new Counter();
        RDFParser.source(file).parse(sink);
        return sink.count;
    }

    private static long write(Graph graph, RDFFormat format) throws Exception {
        try (var output = new BufferedOutputStream(OutputStream.nullOutputStream())) {
            RDFWriter.create().source(graph).format(format).build().output(output);
        }

        return graph.size();
    }

    private static void measure(String operation, int rounds, Callable<Long> run) {
        double best = Double.MAX_VALUE;
        long triples = 0;
        try {
            for (int round = 0; round < rounds; round++) {
                double start = seconds();
                triples = run.call();
                best = Math.min(best, seconds() - start);
            }

            System.out.printf(Locale.ROOT, "RESULT\t%s\t%d\t%f%n", operation, triples, best);
        } catch (Throwable fault) {
            System.out.printf("NOTE\t%s\t%s%n", operation, fault.toString().replace('\n', ' '));
        }
    }

    private static double seconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static final class Counter extends StreamRDFBase {
        private long count;

        @Override public void triple(Triple triple) {
            count++;
        }

        @Override public void quad(Quad quad) {
            count++;
        }
    }
}
