import java.lang.management.ManagementFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/** Validates one file as one graph with Apache Jena, beside shacl-whole. Usage: java JenaShacl.java DATA SHAPES [ROUNDS] */
public final class JenaShacl {
    public static void main(String[] arguments) {
        Graph data = RDFDataMgr.loadGraph(arguments[0]);
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(arguments[1]));
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 0; round < rounds; round++) {
            long wall = System.nanoTime();
            long cpu = process.getProcessCpuTime();
            int results = ShaclValidator.get().validate(shapes, data).getEntries().size();
            System.out.printf("jena %d triples, %d results, %.2f s wall, %.2f s cpu%n",
                data.size(), results, (System.nanoTime() - wall) / 1e9, (process.getProcessCpuTime() - cpu) / 1e9);
        }
    }
}
