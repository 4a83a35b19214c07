/** Italian, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Apertura iscrizioni: {0}
Manca meno di una settimana
{0} min
Manca meno di un’ora
Mappa
Gli orari sono indicati nel fuso orario {0}.
Posti esauriti; è attiva una lista d’attesa
{shown} di # sessione | {shown} di # sessioni
Azzera tutto
Aprire questo link sull’altro dispositivo per aggiungervi i preferiti.
Nel Suo fuso orario
Notizie
Preferito
Modificata
Non più in programma
Iscrizione
Notizia precedente
spostate: {0}
Annullato
Termine iscrizioni: {0}
Impossibile caricare una parte del contenuto. Si riproverà quando la rete sarà di nuovo disponibile.
Ancora in corso:
Urgente: {0}
Mancano meno di dieci minuti
Per la stampa
Inizia tra
# preferito | # preferiti
Lingue che comprendo
Prima, nella stessa sala
fino a {0}
Dopo, nella stessa sala
Preferito: {0}
Rinviato
Preferiti
Orario
# sessione | # sessioni
Sessione plenaria
No, grazie
In ritardo
Il programma non è ancora stato pubblicato.
Momento conviviale
Contatti stampa
Contrassegnare le sessioni con la stella per ritrovarle qui. Restano salvate solo in questo browser.
Apple e altri calendari (.ics)
Lingue
Codice QR di questo link, da inquadrare con un altro dispositivo
Pausa
nel Suo fuso orario
Gli orari sono indicati in ora locale ({0}) e, accanto, nel Suo fuso orario ({1}).
g
Aggiungi al calendario
Elenco
Link
inizio {0}, fine {1}
Si svolge online
Prima:
Il programma è cambiato ({0}).
Contrassegnare le sessioni con la stella per trasferirle con un link su un altro dispositivo.
h
Oggi
In presenza e online
Mostra solo queste sessioni
nuove: {0}
Iscrizioni aperte
adesso:
Partner
Intervento
Lingua della maggior parte delle sessioni: {0}
Adesso
Importante
interpretazione in {0}
rimosse: {0}
Caricamento…
Ferma lo scorrimento
Area tematica
Rimuovi filtro: {0}
Nessuna sessione corrisponde a questi filtri.
Guarda la diretta
annullate: {0}
Nuova
Iscrizione alla lista d’attesa
Visualizzazione
ora locale ({0})
Vai al momento attuale
In contemporanea con {0}
Il mio programma (.ics): {0}
Organizzato da
Lingua
Giornate
Mostra # sessione | Mostra # sessioni
Guarda le registrazioni
Stampa
Tutte le notizie
Nascondi: {0}
Sala
Gli organizzatori hanno rimosso questa sessione dal programma.
In contemporanea
Nascondi le sessioni passate
nel Suo fuso orario ({0})
Notizia successiva
Avvia lo scorrimento
Programma
Gli orari sono indicati nel Suo fuso orario ({0}).
Ultimo aggiornamento: {0}. Impossibile caricare la versione più recente.
Link copiato
Titoli
Annullata
Programma visualizzato (.ics): {0}
Aggiungi a un calendario
Tipo
Pagina della sessione
Tavola rotonda
Tutto il giorno
Ricevi gli aggiornamenti
Posti esauriti
min
Condividi
Su un altro dispositivo
Moderazione
Iscrizioni chiuse
Guarda la registrazione
Chiudi
Nuova data
Preferiti ricevuti con un link
Evento concluso
Aperta alla stampa
Online
modificate: {0}
Copia link
Salva o condividi
Documenti
Griglia
Altri partner
Spostata
Aggiungi # sessione | Aggiungi # sessioni
«{0}»
Data annunciata in precedenza: {0}
Interpretazione
Tutte le giornate
{0} h
Loghi
Come arrivare
Manca meno di un giorno
Impossibile caricare questo contenuto.
Riprova
Al momento non ci sono notizie.
Gli orari sono indicati in ora locale ({0}).
Accreditamento
Relatori
Filtri
Pagina dell’evento
Altro
«{0}» e «{1}» si svolgono in contemporanea ({2}).
Urgente
In corso
Cerca nel programma
Impossibile condividere il link
Fasce orarie libere
Il mio programma
Altre sessioni
Workshop
Impossibile caricare i calendari. Riprovare più tardi.`,
  cities:
    'Cairo=Il Cairo|Sao Paulo=San Paolo|Jerusalem=Gerusalemme|Riyadh=Riyad|Samarkand=Samarcanda|Seoul=Seul|Tehran=Teheran|Athens=Atene|Belgrade=Belgrado|Berlin=Berlino|Brussels=Bruxelles|Bucharest=Bucarest|Chisinau=Chișinău|Copenhagen=Copenaghen|Dublin=Dublino|Kyiv=Kiev|Lisbon=Lisbona|Ljubljana=Lubiana|London=Londra|Luxembourg=Lussemburgo|Moscow=Mosca|Paris=Parigi|Prague=Praga|Rome=Roma|Stockholm=Stoccolma|Tirane=Tirana|Warsaw=Varsavia|Zagreb=Zagabria|Zurich=Zurigo',
};

export const language = createLanguage('it', parts);
