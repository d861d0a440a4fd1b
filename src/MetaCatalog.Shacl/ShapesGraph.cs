using System.Collections.Concurrent;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Targets;

namespace MetaCatalog.Shacl;

/// <summary>A compiled shapes graph: SHACL Core whole (W3C Recommendation of 20 July 2017).</summary>
/// <remarks>
/// Immutable after loading and safe for many threads. A validation costs one pass over the data and then time in proportion to
/// the focus nodes and their values. Nothing is fetched: <c>owl:imports</c> and <c>sh:shapesGraph</c> are not followed.
/// </remarks>
public sealed class ShapesGraph
{
    private readonly IReadOnlyDictionary<Term, Shape> byNode;
    private readonly Dictionary<Term, int> predicateIds;
    private readonly TargetTable targets;
    private readonly Wording words;
    private readonly ConcurrentBag<Workspace> spare = [];

    private ShapesGraph(ShapesLoader loader, IReadOnlyList<Shape> shapes)
    {
        byNode = loader.ByNode;
        predicateIds = loader.Predicates.Ids;
        words = loader.Words;
        Notices = loader.Faults.Notices;
        targets = new TargetTable(shapes);
    }

    /// <summary>What was left out because it is not supported, and what was probably not meant as it stands.</summary>
    public IReadOnlyList<ShapesFault> Notices { get; }

    /// <summary>The nodes of all shapes.</summary>
    public IEnumerable<Term> Shapes => byNode.Keys;

    /// <summary>Compiles a shapes graph.</summary>
    /// <exception cref="ShapesException">The graph has faults; all are listed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ShapesGraph Load(Graph shapes, ShapesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var loader = new ShapesLoader(shapes, (options ?? ShapesOptions.Default).Checked());
        return new ShapesGraph(loader, loader.Load());
    }

    /// <summary>Validates every node of the data that a shape is for (SHACL, 3.4).</summary>
    /// <exception cref="ValidationLimitException">A bound of the options was exceeded.</exception>
    public ValidationReport Validate(Graph data, ShaclOptions? options = null, CancellationToken cancellationToken = default) =>
        Run(data, options, (run, results) => ValidateTargets(run, null, results), cancellationToken);

    /// <summary>Validates only the given nodes, each against the shapes that are for it.</summary>
    /// <exception cref="ValidationLimitException">A bound of the options was exceeded.</exception>
    public ValidationReport Validate(Graph data, IEnumerable<Term> focusNodes, ShaclOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(focusNodes);
        HashSet<Term> wanted = [.. focusNodes];
        return Run(data, options, (run, results) => ValidateTargets(run, wanted, results), cancellationToken);
    }

    /// <summary>Validates one node against one shape, whether the shape is for it or not.</summary>
    /// <exception cref="ArgumentException">There is no such shape.</exception>
    /// <exception cref="ValidationLimitException">A bound of the options was exceeded.</exception>
    public ValidationReport Validate(Graph data, Term shape, Term focusNode, ShaclOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(focusNode);
        if (!byNode.TryGetValue(shape, out var compiled))
        {
            throw new ArgumentException($"{shape} is not a shape of this graph.", nameof(shape));
        }

        return Run(data, options, (run, results) => compiled.Validate(run, focusNode, results), cancellationToken);
    }

    private ValidationReport Run(Graph data, ShaclOptions? options, Action<Validation, List<ValidationResult>> validate, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!spare.TryTake(out var workspace))
        {
            workspace = new Workspace();
        }

        workspace.Data.Load(data, predicateIds);
        var results = new List<ValidationResult>();
        validate(new Validation(workspace, words, options ?? ShaclOptions.Default, cancellationToken), results);
        // Not in a finally: after a failure the sets on loan are lost, and so is the workspace.
        if (workspace.IsWorthKeeping)
        {
            workspace.Clear();
            spare.Add(workspace);
        }

        return new ValidationReport(results);
    }

    private void ValidateTargets(Validation run, HashSet<Term>? wanted, List<ValidationResult> results)
    {
        var focusNodes = targets.FocusNodes(run);
        for (var i = 0; i < focusNodes.Length; i++)
        {
            foreach (var focus in focusNodes[i].Span)
            {
                run.Budget.Spend();
                if (wanted is null || wanted.Contains(focus))
                {
                    targets.Shapes[i].Validate(run, focus, results);
                }
            }
        }

        foreach (var nodes in focusNodes)
        {
            run.Return(nodes);
        }
    }
}
