"""Sums flows by year, places and fields in DuckDB, in memory and on one thread; prints a median in milliseconds.

Asked by bin/bench ground: _aggregate.py FLOWS.csv SHARES.csv TURNS
"""
import statistics
import sys
import time

import duckdb

flows, shares, turns = sys.argv[1], sys.argv[2], int(sys.argv[3])
base = duckdb.connect()
base.execute("SET threads = 1")
base.execute(f"CREATE TABLE flow AS SELECT * FROM read_csv('{flows}')")
base.execute(f"CREATE TABLE share AS SELECT * FROM read_csv('{shares}')")
sql = """
  SELECT year(DATE '1970-01-01' + day::INTEGER), places, coalesce(f.fields, s.fields), currency, sum(units::HUGEINT), count(*)
  FROM flow f JOIN share s ON s.version = f.version GROUP BY ALL
"""
times = []
for _ in range(turns):
    start = time.perf_counter()
    rows = base.execute(sql).fetchall()
    times.append((time.perf_counter() - start) * 1000)
print(f"{statistics.median(times):.3f} {len(rows)} {sum(row[5] for row in rows)}")
