using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;
using ValidationReport = MetaCatalog.Catalog.Validation.ValidationReport;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>Shapes that somebody gave: a community's profile, an aggregator's rules. Immutable and thread safe.</summary>
/// <remarks>
/// They are SHACL Core and run unchanged over a whole document, not over a record alone: what they are for is theirs to say. Parts
/// in SPARQL are not run; <see cref="Notices"/> names each. Nothing they refer to is fetched.
/// </remarks>
public sealed class GivenShapes
{
    private static readonly ShapesOptions Loading = new() { Unsupported = UnsupportedHandling.Skip };

    private static readonly ShaclOptions Bounds = new() { MaxResults = 10_000, MaxSteps = 1_000_000_000, Timeout = TimeSpan.FromMinutes(1), Details = false };

    private readonly ShapesGraph shapes;
    private readonly DocumentReader documents;

    private GivenShapes(ShapesGraph shapes, DocumentReader documents)
    {
        this.shapes = shapes;
        this.documents = documents;
        Notices = new ValidationReport(shapes.Notices.Select(NoticeOf));
    }

    /// <summary>What of the shapes is not checked, or was probably not meant as it stands.</summary>
    public ValidationReport Notices { get; }

    /// <summary>How many shapes there are.</summary>
    public int Count => shapes.Shapes.Count();

    /// <summary>Compiles the shapes of one or several documents, taken together.</summary>
    /// <param name="documents">In any format of RDF.</param>
    /// <param name="options">The limits of documents.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The shapes; null when the report says why there are none.</returns>
    public static (GivenShapes? Shapes, ValidationReport Report) Load(IReadOnlyList<Submission> documents, CatalogOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        var reader = new DocumentReader(options);
        Graph all = [];
        for (var i = 0; i < documents.Count; i++)
        {
            var (graph, findings) = reader.Read(documents[i], options.BaseIri + "/shapes/", cancellation);
            if (graph is null)
            {
                return (null, new ValidationReport(findings));
            }

            all.AddAll(graph, $"d{i}-");
        }

        return Compile(all, reader);
    }

    /// <summary>Checks a document as it stands.</summary>
    public ValidationReport Check(Submission document, string baseIri, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (graph, findings) = documents.Read(document, baseIri, cancellation);
        return graph is null ? new ValidationReport(findings) : new ValidationReport([.. findings, .. Check(graph, cancellation)]);
    }

    private static (GivenShapes? Shapes, ValidationReport Report) Compile(Graph graph, DocumentReader reader)
    {
        try
        {
            var shapes = ShapesGraph.Load(graph, Loading);
            return shapes.Shapes.Any()
                ? (new GivenShapes(shapes, reader), ValidationReport.Clean)
                : (null, new ValidationReport([Fault("shapes:none", "The documents hold no shapes.", "シェイプが一つもありません。", new Location())]));
        }
        catch (ShapesException exception)
        {
            return (null, new ValidationReport(exception.Faults.Select(FaultOf)));
        }
    }

    private IEnumerable<Finding> Check(Graph graph, CancellationToken cancellation)
    {
        try
        {
            return [.. shapes.Validate(graph, Bounds, cancellation).Results.Select(ProfileFindings.Of).Distinct()];
        }
        catch (ValidationLimitException limit)
        {
            return [SyntaxFindings.TooMuchToCheck(limit.Message)];
        }
    }

    private static Finding FaultOf(ShapesFault fault) =>
        Fault("shapes:fault", $"{SubjectOf(fault)} {fault.Message}", $"{SubjectOf(fault)} {fault.MessageJa}", PlaceOf(fault));

    private static Finding NoticeOf(ShapesFault notice) => new(
        notice.IsUnsupported ? "shapes:not-checked" : "shapes:doubtful",
        Severity.Info,
        new Bilingual($"{SubjectOf(notice)} {notice.Message}", $"{SubjectOf(notice)} {notice.MessageJa}"),
        PlaceOf(notice));

    private static Finding Fault(string code, string en, string ja, Location location) => new(code, Severity.Error, new Bilingual(en, ja), location);

    private static string SubjectOf(ShapesFault fault) => (fault.Value ?? fault.Parameter ?? fault.Shape).ToString();

    private static Location PlaceOf(ShapesFault fault) => new(FocusNode: fault.Shape, Path: fault.Parameter?.ToString(), Value: fault.Value);
}
