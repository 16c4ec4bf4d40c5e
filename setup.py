"The package's build: everything about it stands in settings.ini, which nbdev reads too."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup

root = Path(__file__).parent
ini = ConfigParser(delimiters=['='])
ini.read(root/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
lib,ends = cfg['lib_name'],'_requirements'

setup(
    name=lib, version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license='Apache-2.0', license_files=['LICENSE', f'{lib}/faces/LICENSE'],  # the second is for the weights
    long_description=(root/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=[lib],  # the library alone: a wheel holds no notebooks but the kernel, which comsys_kernel writes
    package_data={lib: ['*.html', '*.ipynb', 'faces/*']},  # the report's templates, that kernel, and trained weights
    python_requires=f">={cfg['min_python']}",
    classifiers=[
        'Development Status :: 4 - Beta', 'Intended Audience :: Developers', 'Intended Audience :: Science/Research',
        'Natural Language :: English', 'Operating System :: OS Independent', 'Programming Language :: Python :: 3',
        'Topic :: Scientific/Engineering :: Image Recognition'],
    install_requires=cfg['requirements'].split(),
    # `dev_requirements` in settings.ini is the extra `dev`; an `onnx_requirements` would be the extra `onnx`
    extras_require={k.removesuffix(ends): v.split() for k,v in cfg.items() if k.endswith(ends)},
    # nbdev's group lets the documentation of other nbdev projects link to ours
    entry_points=dict(console_scripts=cfg['console_scripts'].split(), nbdev=[f'{lib}={lib}._modidx:d']))
