using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>A subject of a graph that may stand by itself, and how far the writing of it has come.</summary>
/// <param name="term">The subject.</param>
/// <param name="said">Its triples.</param>
internal sealed class WritableSubject(Term term, List<Triple> said)
{
    public Term Term { get; } = term;

    public List<Triple> Said { get; } = said;

    /// <summary>How often it is the value of a property; types are none.</summary>
    public int Mentions { get; set; }

    public bool IsWritten { get; set; }
}
