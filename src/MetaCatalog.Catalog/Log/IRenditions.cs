using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Log;

/// <summary>Forms of revisions that were worked out once, kept for whoever asks again. The port to Storage.</summary>
/// <remarks>
/// Not a read model but a memory of work: a form depends on nothing but its name and the revision, which never changes. Anything may
/// be forgotten at any time, and nothing is durable on purpose. Safe for use from many threads.
/// </remarks>
public interface IRenditions
{
    /// <summary>Says whose work is kept from now on; what was kept under another stamp is forgotten.</summary>
    /// <param name="stamp">Changes whenever the same revision could come out otherwise.</param>
    void Use(string stamp);

    /// <summary>The form of a revision as it was kept, or null.</summary>
    byte[]? Find(string form, RevisionId revision);

    /// <summary>Keeps a form of a revision; returns at once, and may not keep it when there is too much to do.</summary>
    void Keep(string form, RevisionId revision, byte[] bytes);

    /// <summary>Forgets everything.</summary>
    void Clear();
}
