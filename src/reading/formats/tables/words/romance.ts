/** French, Spanish, Italian, Portuguese, Romanian. */
import { compactWords } from './compact-words.js';

export const romance = [
  compactWords(
    'fr',
    `title Titre, Sujet, Thème, Intitulé, Intervention, Séance, Activité, Nom de la séance, Titre de la session, Session, Conférence, Titre de l'intervention, Titre de la présentation
    subtitle Sous-titre
    date Date, Jour, Date de début, Date de la session
    endDate Date de fin
    start Début, Heure, Horaire, Heure de début, de, Heure début, Heure de commencement, Horaire de début, Débute à, Horaires, Heures, Date et heure, Créneau, Créneau horaire
    end Fin, Heure de fin, à, Heure fin, Horaire de fin, Se termine à
    duration Durée
    room Salle, Amphithéâtre, Lieu, Local, Scène, Amphi, Espace
    track Parcours, Axe, Volet
    kind Type, Format, Catégorie
    speakers Intervenant, Intervenants, Intervenante, Conférencier, Conférenciers, Orateur, Orateurs, Oratrice, Orateur(s), Intervenant(s), Présentateur, Présentateurs, Intervenant e s
    moderators Modérateur, Modératrice, Modération, Président de séance, Animateur
    abstract Résumé
    text Description, Texte, Contenu, Détails
    language Langue, Langues
    interpretation Interprétation, Traduction, Traduction simultanée
    state Statut, État
    note Remarque
    url Lien, Site, Site web, Page
    stream Diffusion en direct
    recording Enregistrement, Vidéo
    press Presse
    name Nom, Nom et prénom
    role Fonction, Poste, Rôle
    affiliation Organisation, Organisme, Institution, Entreprise, Société, Affiliation
    bio Biographie
    photo Photo, Image
    partners Partenaire, Partenaires, Sponsor, Mécène
    tier Niveau, Catégorie
    news Actualité, Actualités, Nouvelles
    published Publié, Publié le, Date de publication
    event Événement, Conférence, Colloque
    venue Lieu
    address Adresse
    map Plan
    organizer Organisateur, Organisateurs
    registration Inscription, Inscriptions
    price Prix, Tarif
    timeZone Fuseau horaire
    sheet Programme, Agenda, Séances
    break Pause, Pause café, Pause-café, Déjeuner, Café, Accueil
    social Réception, Dîner, Cocktail
    panel Table ronde, Débat, Discussion
    workshop Atelier
    plenary Ouverture, Clôture, Séance plénière, Plénière, Bienvenue
    cancelled annulé, annulée
    moved déplacé, déplacée, reporté, reportée
    months janv, fevr, mars, avr, mai, juin, juil, aout, sept, oct, nov, dec
    self Français
    until à, jusqu'à
    from de, dès
    value Valeur
    yes oui
    unknown à confirmer, à préciser`,
  ),
  compactWords(
    'es',
    `title Título, Tema, Ponencia, Charla, Sesión, Actividad, Título de la sesión, Nombre, Conferencia
    date Fecha, Día
    endDate Fecha de fin
    start Inicio, Comienzo, Hora, Horario, Hora de inicio, desde, Hora inicio, Empieza, Comienza, Horario de inicio, Fecha y hora
    end Fin, Final, Hora de fin, hasta, Hora fin, Hora de término, Término, Termina, Horario de fin
    duration Duración
    room Sala, Aula, Salón, Lugar, Ubicación
    track Eje, Línea
    kind Tipo, Formato, Categoría
    speakers Ponente, Ponentes, Orador, Oradores, Conferenciante, Conferencista, Expositor, Conferencistas, Expositores
    moderators Moderador, Moderadora, Moderación
    abstract Resumen
    text Descripción, Texto, Contenido, Detalles
    language Idioma, Idiomas, Lengua
    interpretation Interpretación, Traducción, Traducción simultánea
    state Estado
    note Observación, Nota
    url Enlace, Sitio web, Página
    recording Grabación
    press Prensa
    name Nombre, Nombre y apellidos
    role Cargo, Función, Puesto
    affiliation Organización, Institución, Empresa, Entidad
    bio Biografía
    photo Foto, Imagen
    partners Socio, Socios, Patrocinador, Patrocinadores, Colaborador
    tier Nivel, Categoría
    news Noticia, Noticias
    published Publicado, Fecha de publicación
    event Evento, Conferencia, Congreso
    venue Lugar, Sede
    address Dirección
    organizer Organizador, Organizadores
    registration Inscripción, Registro
    price Precio
    timeZone Zona horaria
    sheet Programa, Agenda, Sesiones
    break Pausa, Pausa café, Descanso, Almuerzo, Café, Comida, Acreditación
    social Recepción, Cena, Cóctel
    panel Mesa redonda, Debate
    workshop Taller
    plenary Apertura, Inauguración, Clausura, Bienvenida, Plenaria
    cancelled cancelado, cancelada
    moved aplazado, aplazada, trasladado
    months ene, feb, mar, abr, may, jun, jul, ago, sep, oct, nov, dic
    self Español, Castellano
    until a, hasta
    from de, desde
    clock horas, hs
    value Valor
    yes sí
    unknown por confirmar, por definir`,
  ),
  compactWords(
    'it',
    `title Titolo, Tema, Argomento, Intervento, Relazione, Sessione, Titolo della sessione, Evento
    date Data, Giorno
    endDate Data di fine
    start Inizio, Ora, Orario, Ora di inizio, dalle, Ora inizio, Orario di inizio, Inizia alle, Orario inizio
    end Fine, Ora di fine, alle, Ora fine, Orario di fine, Orario fine
    duration Durata
    room Sala, Aula, Stanza, Luogo
    track Percorso, Filone
    kind Tipo, Formato, Categoria
    speakers Relatore, Relatori, Relatrice, Oratore, Ospiti, Oratori
    moderators Moderatore, Moderatrice, Moderazione
    abstract Riassunto, Sintesi
    text Descrizione, Testo, Contenuto, Dettagli
    language Lingua, Lingue
    interpretation Interpretazione, Traduzione, Traduzione simultanea
    state Stato
    note Nota, Osservazione
    url Collegamento, Sito, Sito web, Pagina
    recording Registrazione
    press Stampa
    name Nome, Nome e cognome
    role Ruolo, Carica, Funzione
    affiliation Organizzazione, Ente, Istituzione, Azienda, Affiliazione
    bio Biografia
    photo Foto, Immagine
    partners Partner, Sponsor, Sostenitori
    tier Livello, Categoria
    news Notizia, Notizie
    published Pubblicato, Data di pubblicazione
    event Evento, Convegno, Conferenza
    venue Luogo, Sede
    address Indirizzo
    organizer Organizzatore, Organizzatori
    registration Iscrizione, Registrazione
    price Prezzo
    timeZone Fuso orario
    sheet Programma, Agenda, Sessioni
    break Pausa, Pausa caffè, Pranzo, Caffè, Accoglienza
    social Ricevimento, Cena, Aperitivo
    panel Tavola rotonda, Dibattito
    workshop Laboratorio
    plenary Apertura, Chiusura, Benvenuto, Plenaria
    cancelled annullato, annullata
    moved spostato, spostata, rinviato
    months gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic
    self Italiano
    until a, alle, fino a
    from da, dalle
    value Valore
    yes sì
    unknown da confermare, da definire`,
  ),
  compactWords(
    'pt',
    `title Título, Tema, Assunto, Palestra, Sessão, Atividade
    date Data, Dia
    endDate Data de fim
    start Início, Hora, Horário, Hora de início, das, Hora início, Começo, Horário de início
    end Fim, Término, Hora de fim, até, Hora de término, Hora fim, Horário de término
    duration Duração
    room Sala, Auditório, Local
    track Trilha, Eixo, Linha
    kind Tipo, Formato, Categoria
    speakers Orador, Oradores, Palestrante, Palestrantes, Oradora
    moderators Moderador, Moderadora, Moderação
    abstract Resumo
    text Descrição, Texto, Conteúdo, Detalhes
    language Idioma, Idiomas, Língua
    interpretation Interpretação, Tradução, Tradução simultânea
    state Estado, Situação
    note Observação, Nota
    url Ligação, Site, Página
    recording Gravação
    press Imprensa
    name Nome
    role Cargo, Função
    affiliation Organização, Instituição, Empresa, Entidade
    bio Biografia
    photo Foto, Fotografia, Imagem
    partners Parceiro, Parceiros, Patrocinador, Patrocinadores, Apoio
    tier Nível, Categoria
    news Notícia, Notícias
    published Publicado, Data de publicação
    event Evento, Conferência, Congresso
    venue Local, Lugar
    address Endereço, Morada
    organizer Organizador, Organização do evento
    registration Inscrição, Registo, Registro
    price Preço
    timeZone Fuso horário
    sheet Programa, Agenda, Programação, Sessões
    break Pausa, Intervalo, Almoço, Café, Credenciamento
    social Receção, Recepção, Jantar, Coquetel
    panel Mesa redonda, Mesa-redonda, Debate, Painel
    workshop Oficina
    plenary Abertura, Encerramento, Boas-vindas, Plenária
    cancelled cancelado, cancelada
    moved adiado, adiada
    months jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez
    self Português
    until a, até, às
    from de, das
    value Valor
    yes sim
    unknown a confirmar, a definir`,
  ),
  compactWords(
    'ro',
    `title Titlu, Temă, Subiect, Prezentare, Sesiune, Titlul, Denumire, Denumirea, Eveniment, Titlul sesiunii, Titlul prezentării, Denumirea sesiunii
    date Dată, Data, Zi, Ziua, Data de început, Data începerii, Data desfășurării
    endDate Data de sfârșit
    start Început, Ora, Oră, Interval orar, de la, Ora de început, Ora început, Ora începerii, Ora de începere, Orar, Ora start, Data și ora
    end Sfârșit, până la, Ora de sfârșit, Ora sfârșit, Ora încheierii, Încheiere
    duration Durată, Durata
    room Sală, Sala, Locația, Scenă, Locul desfășurării
    track Secțiune, Direcție
    kind Tip, Format, Categorie
    speakers Vorbitor, Vorbitori, Lector, Lectori, Conferențiar, Speaker, Speakeri, Prezentator, Prezentatori
    moderators Moderator, Moderatori
    abstract Rezumat
    text Descriere, Text, Conținut, Detalii
    language Limbă, Limba, Limbi
    interpretation Interpretare, Traducere, Traducere simultană
    state Stare, Statut
    note Observație
    url Legătură, Site, Pagină
    name Nume, Nume și prenume
    role Funcție, Funcția, Rol
    affiliation Organizație, Instituție, Companie, Afiliere
    bio Biografie
    photo Fotografie, Imagine, Poză
    partners Partener, Parteneri, Sponsor, Sponsori
    tier Nivel, Categorie
    news Știre, Știri, Noutăți
    published Publicat, Data publicării
    event Eveniment, Conferință
    venue Loc, Locație, Locul
    address Adresă, Adresa
    organizer Organizator, Organizatori
    registration Înscriere, Înregistrare
    timeZone Fus orar
    sheet Program, Agendă, Sesiuni
    break Pauză, Pauză de cafea, Prânz, Cafea, Primirea participanților
    social Recepție, Cină
    panel Masă rotundă, Dezbatere
    workshop Atelier
    plenary Deschidere, Închidere, Bun venit, Plenară
    cancelled anulat, anulată
    moved mutat, mutată, amânat
    months ian, feb, mar, apr, mai, iun, iul, aug, sep, oct, noi/nov, dec
    self Română
    until până la
    from de la
    clock ora
    yes da`,
  ),
];
