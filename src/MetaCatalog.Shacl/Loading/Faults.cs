using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Report;

namespace MetaCatalog.Shacl.Loading;

/// <summary>What is wrong with a shapes graph, and what was left out of it.</summary>
internal sealed class Faults(ShapesOptions options)
{
    private readonly List<ShapesFault> faults = [];
    private readonly List<ShapesFault> notices = [];

    /// <summary>What was left out, or probably not meant as it stands.</summary>
    public IReadOnlyList<ShapesFault> Notices => notices;

    /// <summary>Notes a fault; at the bound, loading ends with those found.</summary>
    public void Add(Term shape, Iri? parameter, Term? value, Explanation message) => Add(Of(shape, parameter, value, message));

    /// <summary>Notes something right that this engine does not evaluate: a fault, or when it may be skipped a notice.</summary>
    public void AddUnsupported(Term shape, Iri? parameter, Term? value, Explanation message)
    {
        var fault = Of(shape, parameter, value, message) with { IsUnsupported = true };
        if (options.Unsupported == UnsupportedHandling.Skip)
        {
            notices.Add(fault);
        }
        else
        {
            Add(fault);
        }
    }

    /// <summary>Notes something that changes nothing, but that the author may want to know.</summary>
    public void Notice(Term shape, Iri? parameter, Term? value, Explanation message) => notices.Add(Of(shape, parameter, value, message));

    /// <summary>Ends loading when there is any fault.</summary>
    public void ThrowIfAny()
    {
        if (faults.Count > 0)
        {
            throw new ShapesException(faults);
        }
    }

    private static ShapesFault Of(Term shape, Iri? parameter, Term? value, Explanation message) => new(shape, parameter, value, message.En) { MessageJa = message.Ja };

    private void Add(ShapesFault fault)
    {
        faults.Add(fault);
        if (faults.Count >= options.MaxFaults)
        {
            ThrowIfAny();
        }
    }
}
