using System.Xml.Linq;

namespace MetaCatalog.Crosswalks;

/// <summary>A foreign XML format that records can be written in, also inside the envelopes of harvesting protocols.</summary>
public abstract class XmlCrosswalk : CrosswalkWriter
{
    /// <inheritdoc/>
    public override string Name => Prefix;

    /// <inheritdoc/>
    public override string MediaType => "application/xml";

    /// <inheritdoc/>
    public override string Extension => ".xml";

    /// <summary>The name in OAI-PMH (metadataPrefix).</summary>
    public abstract string Prefix { get; }

    /// <summary>The namespace of the root element.</summary>
    public abstract string Namespace { get; }

    /// <summary>The address that the format's authors give for its schema.</summary>
    public abstract string SchemaLocation { get; }

    /// <summary>Whether harvesting protocols offer it.</summary>
    public virtual bool IsForHarvesting => true;

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public abstract XElement Write(CrosswalkSource source);

    /// <inheritdoc/>
    public sealed override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        XmlBytes.Write(Write(source), output);
    }
}
