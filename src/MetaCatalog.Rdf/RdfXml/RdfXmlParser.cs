using System.Xml;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.RdfXml;

/// <summary>Reads RDF/XML (RDF 1.1 XML Syntax) in one pass over an XML reader.</summary>
/// <remarks>
/// Internal entities are expanded up to a bound; nothing external is ever read. After a fault of the RDF grammar a recovering
/// reader goes on behind the element; after malformed XML there is nothing to go on with.
/// </remarks>
internal sealed partial class RdfXmlParser : IDisposable
{
    private const int MaxCharactersFromEntities = 10_000_000;
    private readonly ReadingSession session;
    private readonly XmlPositions positions;
    private readonly XmlReader reader;
    private readonly RdfXmlNames names = new();
    private readonly BlankNodeLabels labels = new();
    private readonly List<Level> levels = [];
    private bool isStopped;

    public RdfXmlParser(Stream document, ReadingSession session)
    {
        this.session = session;
        positions = new XmlPositions(document);
        reader = XmlReader.Create(positions, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = MaxCharactersFromEntities,
            CloseInput = false,
        });
    }

    public void Dispose() => reader.Dispose();

    /// <summary>Reads to the end of the document.</summary>
    public void Read()
    {
        try
        {
            ReadDocument();
        }
        catch (XmlException exception)
        {
            var at = positions.At(exception.LineNumber, exception.LinePosition);
            Note(new RdfSyntaxException(new Diagnostic(DiagnosticCodes.MalformedXml, DiagnosticSeverity.Error, exception.Message, at, at)));
        }
    }

    private void ReadDocument()
    {
        MoveToRoot();
        var scope = new Scope(session.Options.BaseIri, "");
        if (reader.NamespaceURI == RdfXmlNames.Rdf && reader.LocalName == "RDF")
        {
            ReadRdf(scope);
        }
        else
        {
            ReadNodeOrSkip(scope, 0, null);
        }

        while (!isStopped && reader.Read())
        {
        }
    }

    // Bytes that are not UTF-8 inside the XML declaration make the XML reader stumble over its own buffer.
    private void MoveToRoot()
    {
        try
        {
            reader.MoveToContent();
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new XmlException("The XML declaration holds bytes that are not UTF-8.", exception, 1, 1);
        }
    }

    // 7.2.8 RDF, 7.2.10 nodeElementList
    private void ReadRdf(Scope scope)
    {
        scope = ReadRdfAttributes(scope);
        if (reader.IsEmptyElement)
        {
            return;
        }

        while (NextChild())
        {
            ReadNodeOrSkip(scope, 0, null);
        }
    }

    private Scope ReadRdfAttributes(Scope scope)
    {
        var attributes = LevelAt(0).Attributes;
        try
        {
            Require(attributes.Read(reader));
            if (attributes.About is not null || attributes.Id is not null || attributes.NodeId is not null || attributes.Properties.Count > 0)
            {
                throw Fault("rdf:RDF may have no attributes but namespaces, xml:base and xml:lang");
            }
        }
        catch (RdfSyntaxException fault) when (session.Recovers)
        {
            Note(fault);
            reader.MoveToElement();
        }

        return Inner(scope, attributes);
    }

    // Moves to the next child element, or to the end of the element; text between them is a fault.
    private bool NextChild()
    {
        while (!isStopped && reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                Note(Fault("There is text where only elements are allowed"));
            }
        }

        return false;
    }

    // After a fault, a recovering reader moves to the end of the element.
    private void ReadNodeOrSkip(Scope scope, int depth, Link? link)
    {
        var start = reader.Depth;
        try
        {
            ReadNode(scope, depth, link);
        }
        catch (RdfSyntaxException fault) when (session.Recovers)
        {
            Note(fault);
            MoveToEnd(start);
        }
    }

    private void ReadPropertyOrSkip(Level level, Scope scope, int depth)
    {
        var start = reader.Depth;
        try
        {
            ReadProperty(level, scope, depth);
        }
        catch (RdfSyntaxException fault) when (session.Recovers)
        {
            Note(fault);
            MoveToEnd(start);
        }
    }

    private void MoveToEnd(int depth)
    {
        reader.MoveToElement();
        while (!isStopped && !(reader.Depth == depth && (reader.NodeType == XmlNodeType.EndElement || (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement))) && reader.Read())
        {
        }
    }

    private void Note(RdfSyntaxException fault)
    {
        if (!session.Recovers)
        {
            throw fault;
        }

        isStopped |= !session.Note(fault.Diagnostic);
    }

    private Level LevelAt(int depth)
    {
        if (depth > session.Options.MaxDepth)
        {
            throw Fault($"Elements are nested deeper than {session.Options.MaxDepth} nodes", DiagnosticCodes.LimitExceeded);
        }

        while (levels.Count <= depth)
        {
            levels.Add(new Level());
        }

        return levels[depth];
    }

    private void Require(string? fault)
    {
        if (fault is not null)
        {
            throw Fault(fault);
        }
    }

    private RdfSyntaxException Fault(string message, string code = DiagnosticCodes.InvalidRdfXml)
    {
        var info = (IXmlLineInfo)reader;
        var at = positions.At(info.LineNumber, info.LinePosition);
        return new RdfSyntaxException(new Diagnostic(code, DiagnosticSeverity.Error, message, at, at));
    }

    private Scope Inner(Scope scope, RdfXmlAttributes attributes)
    {
        if (attributes.Language is { Length: > 0 } language && LanguageTagScanner.Measure(System.Text.Encoding.UTF8.GetBytes(language)) != (language.Length, 0))
        {
            throw Fault($"xml:lang=\"{language}\" is not a language tag such as ja-Kana", DiagnosticCodes.InvalidLanguageTag);
        }

        return new Scope(
            attributes.Base is null ? scope.Base : ResolveBase(scope, attributes.Base),
            attributes.Language ?? scope.Language);
    }

    /// <summary>The base IRI and the language that hold inside an element; no language is the empty string.</summary>
    private readonly record struct Scope(string? Base, string Language);

    /// <summary>What one level of nodes needs at a time.</summary>
    private sealed class Level
    {
        public RdfXmlAttributes Attributes { get; } = new();

        public RdfXmlAttributes PropertyAttributes { get; } = new();

        public TermSlot Subject { get; } = new();

        public TermSlot Object { get; } = new();

        public int Members { get; set; }
    }
}
