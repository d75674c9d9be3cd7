using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Tables;

/// <summary>A zip whose parts are counted while they are inflated: what its own directory says about sizes is not believed.</summary>
internal sealed class SafeZip : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private long _total;

    public SafeZip(ReadOnlyMemory<byte> file)
    {
        _archive = new ZipArchive(AsStream(file), ZipArchiveMode.Read);
        if (_archive.Entries.Count > Limits.ZipEntries)
            throw Limits.TooLarge("te veel onderdelen");
        _entries = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public IEnumerable<string> Names => _entries.Keys;

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>A part, or null when there is none of that name.</summary>
    public Stream? Open(string name) =>
        _entries.TryGetValue(name, out var entry) ? new CountedStream(entry.Open(), this) : null;

    public void Dispose() => _archive.Dispose();

    private static MemoryStream AsStream(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);

    private void Count(int bytes)
    {
        _total += bytes;
        if (_total > Limits.TotalBytes)
            throw Limits.TooLarge("uitgepakt meer dan 128 MB");
    }

    private sealed class CountedStream(Stream inner, SafeZip zip) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) =>
            Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            _read += read;
            if (_read > Limits.PartBytes)
                throw Limits.TooLarge("een onderdeel is uitgepakt meer dan 64 MB");
            zip.Count(read);
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
