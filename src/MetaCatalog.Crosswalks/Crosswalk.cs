using System.Xml.Linq;

namespace MetaCatalog.Crosswalks;

/// <summary>A foreign XML format that records can be written in.</summary>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public abstract class Crosswalk
{
    /// <summary>The name in OAI-PMH (metadataPrefix) and in <c>?format=</c>.</summary>
    public abstract string Prefix { get; }

    /// <summary>The namespace of the root element.</summary>
    public abstract string Namespace { get; }

    /// <summary>The address that the format's authors give for its schema.</summary>
    public abstract string SchemaLocation { get; }

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public abstract XElement Write(CrosswalkSource source);
}
