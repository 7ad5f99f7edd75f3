# The study in a container: docker build -t portfolio-study . && docker run --name study portfolio-study
# Its pages and record: docker cp study:/home/study/portfolio/reports .
# The image was not built yet, no daemon was at hand; `rehearse` in nbs/testing/14_installed.ipynb did these steps one by one, to the pages of the study.
FROM python:3.11-slim

RUN apt-get update && apt-get install --yes --no-install-recommends make && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --uid 1000 study && install -d -o study -g study /home/study/portfolio
USER study
WORKDIR /home/study/portfolio
ENV PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1

# Packages are a layer of their own, from the locks, each file by its digest; an edit of the study does not make it anew.
COPY --chown=study:study Makefile pyproject.toml setup.py requirements.lock requirements-cpu.lock README.md LICENSE ./
COPY --chown=study:study portfolio/__init__.py portfolio/
RUN make .venv/.ready

COPY --chown=study:study settings.ini ./
COPY --chown=study:study portfolio portfolio
COPY --chown=study:study nbs nbs
COPY --chown=study:study reports/reference/record reports/reference/record

CMD ["make", "study"]
