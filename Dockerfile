# Any image with Python 3.11 or newer and its venv module: docker build --build-arg BASE=… .
ARG BASE=python:3.13-slim

FROM ${BASE} AS base
WORKDIR /srv/dateline
ENV PATH=/srv/venv/bin:${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin} \
    PYTHONUNBUFFERED=1 \
    DATELINE_DATABASE_URL=sqlite:////srv/dateline/data/dateline.db \
    DATELINE_SEED_DATA=/srv/dateline/seed_data \
    DATELINE_HOST=0.0.0.0 \
    DATELINE_PORT=8000

FROM base AS build
# What speaks to PostgreSQL, too, by --build-arg LOCK=postgresql.
ARG LOCK=runtime
WORKDIR /build
# pip and the build tools stay in an environment of their own, which is left behind.
COPY requirements/build.txt requirements/runtime.txt requirements/postgresql.txt requirements/
RUN python3 -m venv tools \
 && tools/bin/pip install --no-cache-dir --no-deps --require-hashes -r requirements/build.txt \
 && python3 -m venv --without-pip /srv/venv \
 && tools/bin/pip --python /srv/venv/bin/python install --no-cache-dir --no-compile --no-deps --require-hashes -r requirements/${LOCK}.txt
COPY LICENSE README.md pyproject.toml ./
COPY app app
COPY migrations migrations
# Nobody can write bytecode later. It is never compared with its source, which does not change any more.
RUN tools/bin/pip wheel --no-cache-dir --no-build-isolation --no-deps --wheel-dir wheels . \
 && tools/bin/pip --python /srv/venv/bin/python install --no-cache-dir --no-compile --no-index --no-deps wheels/*.whl \
 && python -m compileall -q --invalidation-mode unchecked-hash /srv/venv/lib
COPY seed_data /srv/dateline/seed_data
# Everybody may read, whatever the modes of the files that were copied in.
RUN dateline seed && chmod -R a+rX /srv

FROM base
COPY --from=build /srv /srv
# A number, so that an orchestrator can tell that it is not root's.
USER 10001:10001
EXPOSE 8000
STOPSIGNAL SIGTERM
# http.client, because it does not ask a proxy for a page of this container.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["python", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['DATELINE_PORT']), timeout=4); c.request('GET', '/readyz'); sys.exit(c.getresponse().status != 200)"]
CMD ["dateline", "serve"]
